package io.filehost.camel.emulator.mediafire.links;

import io.filehost.camel.emulator.kernel.FileContent;
import io.filehost.camel.emulator.kernel.Request;

/**
 * What the download server has to know of a file.
 *
 * @param sha256     its content in the blob store
 * @param restricted private: its page is for nobody but the owner, who has direct links
 */
public record SharedFile(String name, String sha256, long size, boolean restricted) {

    /** What a request wants of the file. */
    FileContent wanted(Request request) {
        return FileContent.wanted(name, sha256, size, request);
    }
}
