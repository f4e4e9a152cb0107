package io.filehost.camel.sendspace.client.model;

import java.util.List;

/**
 * Everything directly in one folder.
 *
 * @param folders its folders
 * @param files   its files
 */
public record FolderContents(List<FolderInfo> folders, List<FileInfo> files) {

    public FolderContents {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }
}
