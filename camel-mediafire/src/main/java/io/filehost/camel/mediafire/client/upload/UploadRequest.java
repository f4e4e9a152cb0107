package io.filehost.camel.mediafire.client.upload;

import java.time.Instant;
import java.util.Objects;
import java.util.function.LongConsumer;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.mediafire.client.model.FileInfo;
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
 * @param replaced    the file that gets the content; null for a file of its own
 */
public record UploadRequest(String name, FolderKey folder, UploadSource source, OnDuplicate onDuplicate, Instant modified,
        LongConsumer moved, Replaced replaced) {

    /**
     * A file whose content is replaced.
     *
     * @param file         the file as it was when somebody looked
     * @param expectedHash hash that its content must still have, or nothing is written
     */
    public record Replaced(FileInfo file, String expectedHash) {

        public Replaced {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(expectedHash, "expectedHash");
        }
    }

    public UploadRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(onDuplicate, "onDuplicate");
        Objects.requireNonNull(moved, "moved");
    }

    /** A file of its own. */
    public UploadRequest(String name, FolderKey folder, UploadSource source, OnDuplicate onDuplicate, Instant modified,
                         LongConsumer moved) {
        this(name, folder, source, onDuplicate, modified, moved, null);
    }

    /** New content for a file that is there; see {@link Replaced}. */
    public static UploadRequest replacing(Replaced replaced, UploadSource source, Instant modified, LongConsumer moved) {
        FileInfo file = replaced.file();
        return new UploadRequest(file.name(), file.parent(), source, OnDuplicate.REPLACE, modified, moved, replaced);
    }

    /** A file whose transfer nobody watches. */
    public UploadRequest(String name, FolderKey folder, UploadSource source, OnDuplicate onDuplicate, Instant modified) {
        this(name, folder, source, onDuplicate, modified, bytes -> {
        });
    }
}
