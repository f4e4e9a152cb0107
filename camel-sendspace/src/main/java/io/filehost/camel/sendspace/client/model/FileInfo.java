package io.filehost.camel.sendspace.client.model;

import java.time.Instant;

/**
 * A file as {@code files.getInfo} and {@code folders.getContents} describe it; {@code folders.getShared} tells less of
 * it. The password of a protected file is not kept.
 *
 * @param id          its id
 * @param name        file name; not unique in its folder
 * @param size        bytes; -1 when the service does not tell
 * @param parent      the folder it is in
 * @param uploaded    when it was uploaded, to the second at best; null when the service does not tell
 * @param downloads   how often it was downloaded; -1 when the service does not tell
 * @param description may be empty
 * @param isProtected true when a download asks for a password
 * @param limits      what ends its downloads
 * @param pageUrl     its web page; may be empty
 * @param directUrl   its direct link; empty when the account has none. Who knows it can download, so its text does not
 *                    show it
 */
public record FileInfo(FileId id, String name, long size, FolderId parent, Instant uploaded, long downloads,
        String description, boolean isProtected, FileLimits limits, String pageUrl, String directUrl) implements Entry {

    /** The same file in the folder that it was listed in. */
    public FileInfo in(FolderId folder) {
        return new FileInfo(
                id, name, size, folder, uploaded, downloads, description, isProtected, limits, pageUrl, directUrl);
    }

    @Override
    public String idText() {
        return id.value();
    }

    /** Without the direct link. */
    @Override
    public String toString() {
        return "FileInfo[id=%s, name=%s, size=%d, parent=%s, uploaded=%s, downloads=%d, isProtected=%s, limits=%s]"
                .formatted(id, name, size, parent, uploaded, downloads, isProtected, limits);
    }
}
