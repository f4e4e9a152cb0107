package io.filehost.camel.sendspace.client.upload;

import java.util.Objects;
import java.util.function.LongConsumer;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.sendspace.client.model.FolderId;

/**
 * A file to upload into the account. Each upload makes a new file, whatever the folder holds.
 *
 * @param name    file name without folders
 * @param folder  where it goes
 * @param source  its content; stays open
 * @param details what is said about it
 * @param moved   told how many bytes went over the wire, from the thread that sends them
 */
public record UploadRequest(String name, FolderId folder, UploadSource source, UploadDetails details, LongConsumer moved) {

    public UploadRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(moved, "moved");
    }
}
