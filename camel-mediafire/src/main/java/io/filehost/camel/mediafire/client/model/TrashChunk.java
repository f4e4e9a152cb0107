package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * One answer of {@code device/get_trash}: a page of the files or of the folders at the top of the trash can. What lies
 * in a trashed folder is not listed.
 *
 * @param fileCount   files in all pages
 * @param folderCount folders in all pages
 * @param number      number of the page, from 1; 0 when only counters were asked for
 * @param size        entries in a full page; 0 when only counters were asked for
 * @param files       files of the page
 * @param folders     folders of the page
 */
public record TrashChunk(long fileCount, long folderCount, long number, long size, List<FileInfo> files,
        List<FolderInfo> folders) {

    public TrashChunk {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }
}
