package io.filehost.camel.sendspace.client.model;

import java.util.List;

/**
 * A folder as {@code folders.getInfo}, {@code folders.getAll} and {@code folders.getContents} describe it.
 *
 * @param id        its id; {@link FolderId#ROOT} for the root
 * @param name      folder name; not unique in its parent
 * @param parent    the folder above; null for the root
 * @param shared    true when everybody may see it
 * @param publicUrl its web page; empty when it is not shared
 * @param rssUrl    address of its RSS feed; empty when it is not shared
 * @param totals    what it holds; null except from {@code folders.getInfo}
 */
public record FolderInfo(FolderId id, String name, FolderId parent, boolean shared, String publicUrl, String rssUrl,
        Totals totals) implements Entry {

    /**
     * What a folder holds. Whether sub-folders are counted through is not documented; the emulator counts direct
     * children.
     *
     * @param files   number of files
     * @param size    bytes of the files
     * @param folders number of folders
     */
    public record Totals(long files, long size, long folders) {
    }

    /** Folders in the order of the service, as {@code folders.getAll} lists them. */
    public record Several(List<FolderInfo> folders) {

        public Several {
            folders = List.copyOf(folders);
        }
    }

    @Override
    public String idText() {
        return id.value();
    }
}
