package io.filehost.camel.mediafire.client.upload;

import java.util.Objects;

import io.filehost.camel.mediafire.client.model.FolderKey;

/**
 * A file that the service fetches itself. Its text leaves the address out, which may hold secrets.
 *
 * @param url    where the file is; http or https
 * @param name   file name without folders
 * @param folder target folder
 */
public record WebUploadRequest(String url, String name, FolderKey folder) {

    public WebUploadRequest {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
    }

    @Override
    public String toString() {
        return "WebUploadRequest[name=%s, folder=%s]".formatted(name, folder);
    }
}
