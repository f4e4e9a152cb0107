package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;
import java.util.Optional;

/** A file or a folder of an account. Everybody may read it; only the verbs of this package change it. */
public abstract sealed class StoredItem permits StoredFile, StoredFolder {

    private final String key;
    private final Instant created;
    private String name;
    private String parentKey;
    private String parentBefore = "";
    private String description = "";
    private Privacy privacy = Privacy.PUBLIC;
    private Instant modified;
    private Instant deleted;
    private long revision;

    StoredItem(String key, String parentKey, String name, Instant created) {
        this.key = key;
        this.parentKey = parentKey;
        this.name = name;
        this.created = created;
        this.modified = created;
    }

    public String key() {
        return key;
    }

    public Instant created() {
        return created;
    }

    public String name() {
        return name;
    }

    /** Key of the folder it lies in; {@code myfiles} for the root, {@code trash} for the trash can. */
    public String parentKey() {
        return parentKey;
    }

    /**
     * Key of the folder it was taken from when it was moved to the trash itself; empty for what is not in the trash or
     * came there with a folder above it.
     */
    String parentBefore() {
        return parentBefore;
    }

    public String description() {
        return description;
    }

    public Privacy privacy() {
        return privacy;
    }

    public boolean isPublic() {
        return privacy == Privacy.PUBLIC;
    }

    /** The {@code mtime} a client gave, else the time of creation. No call hands it out. */
    public Instant modified() {
        return modified;
    }

    /** When it was moved to the trash, alone or with a folder above it; empty for what is not in the trash. */
    public Optional<Instant> deleted() {
        return Optional.ofNullable(deleted);
    }

    public boolean inTrash() {
        return deleted != null;
    }

    /** Number of its last change. */
    public long revision() {
        return revision;
    }

    void name(String newName) {
        name = newName;
    }

    void parentKey(String newParent) {
        parentKey = newParent;
    }

    void parentBefore(String key) {
        parentBefore = key;
    }

    void description(String text) {
        description = text;
    }

    void privacy(Privacy value) {
        privacy = value;
    }

    void modified(Instant time) {
        modified = time;
    }

    void deletedAt(Instant time) {
        deleted = time;
    }

    void undeleted() {
        deleted = null;
        parentBefore = "";
    }

    void revision(long number) {
        revision = number;
    }
}
