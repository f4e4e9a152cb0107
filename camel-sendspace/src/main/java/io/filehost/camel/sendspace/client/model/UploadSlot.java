package io.filehost.camel.sendspace.client.model;

import java.util.Objects;

/**
 * Where one file is to be posted, as {@code upload.getInfo} and {@code anonymous.uploadGetInfo} reserve it. Who knows
 * it can upload, so its text shows the size only.
 *
 * @param url         address of the upload node; used as it is
 * @param progressUrl address that tells how far the upload is; used as it is
 * @param maxFileSize largest file in bytes; -1 when the service does not tell
 * @param identifier  opaque; sent back with the file
 * @param extraInfo   opaque and encoded already; sent back byte for byte
 */
public record UploadSlot(String url, String progressUrl, long maxFileSize, String identifier, String extraInfo) {

    public UploadSlot {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(extraInfo, "extraInfo");
    }

    @Override
    public String toString() {
        return "UploadSlot[maxFileSize=" + maxFileSize + "]";
    }
}
