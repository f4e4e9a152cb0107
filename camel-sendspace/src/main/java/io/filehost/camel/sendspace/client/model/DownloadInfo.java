package io.filehost.camel.sendspace.client.model;

import java.util.Objects;

/**
 * Where the bytes of a file are for a while, as {@code download.getInfo} tells it. Who knows the address can download,
 * so its text does not show it.
 *
 * @param fileId id of the file
 * @param name   file name
 * @param url    direct address; fetched at once, never stored
 * @param size   bytes; -1 when the service does not tell
 */
public record DownloadInfo(FileId fileId, String name, String url, long size) {

    public DownloadInfo {
        Objects.requireNonNull(url, "url");
    }

    @Override
    public String toString() {
        return "DownloadInfo[fileId=" + fileId + ", name=" + name + ", size=" + size + "]";
    }
}
