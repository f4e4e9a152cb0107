package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * One answer of {@code folder/get_content}: a page of the files or of the folders directly in a folder.
 *
 * @param folder  the folder that the service listed, null when it does not tell; compare it with the one asked for: a
 *                bad key with a token has been seen to answer with the root
 * @param number  number of the page, from 1
 * @param size    page size that the service applied; 0 when it does not tell
 * @param more    true when another page follows; where the service does not tell, true after a full page
 * @param files   files of the page
 * @param folders folders of the page
 */
public record FolderChunk(FolderKey folder, long number, long size, boolean more, List<FileInfo> files,
        List<FolderInfo> folders) {

    public FolderChunk {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }
}
