package io.filehost.camel.sendspace.client.model;

import java.util.List;

/**
 * A public folder, one's own or somebody else's, as {@code folders.getShared} describes it: without addresses, its
 * files without protection, limits and number of downloads.
 *
 * @param current the folder itself; null when the service does not describe it
 * @param folders its shared folders
 * @param files   its files
 */
public record SharedFolder(FolderInfo current, List<FolderInfo> folders, List<FileInfo> files) {

    public SharedFolder {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }
}
