package io.filehost.camel.emulator.sendspace.state;

/** A folder of an account. Changed only through {@link Filing}, which also writes it down. */
public final class StoredFolder {

    /** The id of the root of every account. */
    public static final String ROOT = "0";

    private final String id;
    private String parentId;
    private String name;
    private boolean shared;

    StoredFolder(String id, String parentId, String name, boolean shared) {
        this.id = id;
        this.parentId = parentId;
        this.name = name;
        this.shared = shared;
    }

    static StoredFolder root() {
        return new StoredFolder(ROOT, ROOT, "Default", false);
    }

    public String id() {
        return id;
    }

    /** The root is its own parent. */
    public String parentId() {
        return parentId;
    }

    public String name() {
        return name;
    }

    public boolean shared() {
        return shared;
    }

    public boolean isRoot() {
        return ROOT.equals(id);
    }

    void parentId(String value) {
        parentId = value;
    }

    void name(String value) {
        name = value;
    }

    void shared(boolean value) {
        shared = value;
    }
}
