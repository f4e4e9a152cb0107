package io.filehost.camel.mediafire.client.upload;

import java.time.Instant;
import java.util.Objects;

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
 */
public record UploadRequest(String name, FolderKey folder, UploadSource source, OnDuplicate onDuplicate, Instant modified) {

    public UploadRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(onDuplicate, "onDuplicate");
    }
}
