package io.filehost.camel.sendspace.client.model;

/** What a folder holds: a file or a folder. */
public sealed interface Entry permits FileInfo, FolderInfo {

    /** Name without folders; other entries of the same folder may have it too. */
    String name();

    /** The folder it is in; null for the root. */
    FolderId parent();

    /** File id or folder id, as text. */
    String idText();
}
