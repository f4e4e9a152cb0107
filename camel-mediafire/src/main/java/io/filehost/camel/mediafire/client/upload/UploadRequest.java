package io.filehost.camel.mediafire.client.upload;

import java.time.Instant;
import java.util.Objects;
import java.util.function.LongConsumer;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.mediafire.client.model.FolderKey;

/**
 * One file to send.
 *
 * @param name        file name without folders
 * @param folder      target folder
 * @param source      content; stays open, the caller closes it
 * @param onDuplicate what to do when the name is taken by other content
 * @param modified    modification time to store; null leaves it to the service
 * @param moved       told how many bytes have gone over the wire since it was told last, from any thread
 */
public record UploadRequest(String name, FolderKey folder, UploadSource source, OnDuplicate onDuplicate, Instant modified,
        LongConsumer moved) {

    public UploadRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(onDuplicate, "onDuplicate");
        Objects.requireNonNull(moved, "moved");
    }

    /** A file whose transfer nobody watches. */
    public UploadRequest(String name, FolderKey folder, UploadSource source, OnDuplicate onDuplicate, Instant modified) {
        this(name, folder, source, onDuplicate, modified, bytes -> {
        });
    }
}
