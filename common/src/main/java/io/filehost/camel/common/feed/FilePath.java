package io.filehost.camel.common.feed;

import java.util.List;

/**
 * Where a file lies below the folder of the reader. Names are what the service tells: untrusted text.
 *
 * @param folders names of the folders on the way; empty directly in the folder
 * @param name    name of the file
 */
public record FilePath(List<String> folders, String name) {

    public FilePath {
        folders = List.copyOf(folders);
    }

    /** 1 for a file directly in the folder. */
    public int depth() {
        return folders.size() + 1;
    }

    /** The folders joined by slashes; empty directly in the folder. */
    public String folder() {
        return String.join("/", folders);
    }

    /** Folders and name joined by slashes. */
    @Override
    public String toString() {
        return folders.isEmpty() ? name : folder() + "/" + name;
    }
}
