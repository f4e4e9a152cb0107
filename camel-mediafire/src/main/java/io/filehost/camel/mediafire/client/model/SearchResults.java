package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * Answer of {@code folder/search}; the service gives at most 100.
 *
 * @param count   matches as the service counts them
 * @param files   matching files
 * @param folders matching folders
 */
public record SearchResults(long count, List<FileInfo> files, List<FolderInfo> folders) {

    public SearchResults {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }
}
