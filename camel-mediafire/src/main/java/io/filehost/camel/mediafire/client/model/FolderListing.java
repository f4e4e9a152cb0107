package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * Everything directly in one folder, all chunks read.
 *
 * @param folder         the folder that was listed
 * @param files          its files
 * @param folders        its folders
 * @param deviceRevision device revision told by the last chunk; 0 when none told
 */
public record FolderListing(FolderKey folder, List<FileInfo> files, List<FolderInfo> folders, long deviceRevision) {

    public FolderListing {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }
}
