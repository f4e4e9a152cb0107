package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;
import java.util.Optional;

/** A folder, the root, or the trash can. What lies in it is known to {@link FolderTree}. */
public final class StoredFolder extends StoredItem {

    /** Key and name of the root. */
    public static final String ROOT = "myfiles";

    /** Key of the trash can. */
    public static final String TRASH = "trash";

    private FileDrop fileDrop;

    StoredFolder(String key, String parentKey, String name, Instant created) {
        super(key, parentKey, name, created);
    }

    public boolean isRoot() {
        return ROOT.equals(key());
    }

    public boolean isTrash() {
        return TRASH.equals(key());
    }

    /** The drop box on this folder, when it has one. */
    public Optional<FileDrop> fileDrop() {
        return Optional.ofNullable(fileDrop);
    }

    void fileDrop(FileDrop drop) {
        fileDrop = drop;
    }
}
