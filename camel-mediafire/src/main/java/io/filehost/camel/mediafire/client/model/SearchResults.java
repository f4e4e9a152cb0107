package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * Answer of {@code folder/search}; the service gives at most 100.
 *
 * @param count   matches as the service counts them
 * @param entries matching files and folders, in the order of the service
 */
public record SearchResults(long count, List<Entry> entries) {

    public SearchResults {
        entries = List.copyOf(entries);
    }

    /** The matching files. */
    public List<FileInfo> files() {
        return entries.stream().filter(FileInfo.class::isInstance).map(FileInfo.class::cast).toList();
    }

    /** The matching folders. */
    public List<FolderInfo> folders() {
        return entries.stream().filter(FolderInfo.class::isInstance).map(FolderInfo.class::cast).toList();
    }
}
