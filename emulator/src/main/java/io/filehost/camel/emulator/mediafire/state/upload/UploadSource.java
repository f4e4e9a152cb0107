package io.filehost.camel.emulator.mediafire.state.upload;

import io.filehost.camel.emulator.mediafire.state.Content;

/**
 * What is uploaded.
 *
 * @param filename empty when the upload replaces the content of a file, which keeps its name
 * @param hash     SHA-256 of the whole file, lower-case hex
 * @param size     bytes of the whole file
 */
public record UploadSource(String filename, String hash, long size) {

    Content content() {
        return new Content(hash, size);
    }

    boolean sameContent(UploadSource other) {
        return hash.equals(other.hash) && size == other.size;
    }
}
