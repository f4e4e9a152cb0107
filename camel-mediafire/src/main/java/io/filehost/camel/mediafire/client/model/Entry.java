package io.filehost.camel.mediafire.client.model;

/** What a folder holds: a file or a folder. */
public sealed interface Entry permits FileInfo, FolderInfo {

    /** Name without folders. */
    String name();

    /** Number of its last change. */
    long revision();

    /** The folder it is in; null for the root. */
    FolderKey parent();

    /** True when it lies in the trash can. */
    boolean isTrashed();

    /** Quick key or folder key, as text. */
    String keyText();
}
