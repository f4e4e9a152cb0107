package io.filehost.camel.emulator.mediafire.state;

/** What somebody may do with an item, from nothing to everything. */
public enum Right {
    /** A private item of somebody else. */
    NONE,
    /** A public item: everybody may read it. */
    PUBLIC,
    /** The caller follows it without having been invited. */
    FOLLOWED,
    /** Shared with the caller for reading. */
    READ,
    /** Shared with the caller for reading and writing. */
    WRITE,
    /** Shared with the caller to be managed: like writing, and what else only the owner may do with the item itself. */
    MANAGE,
    OWNER;

    public boolean mayRead() {
        return this != NONE;
    }

    /** Content, name and description may be changed, and a folder may be filled. */
    public boolean mayWrite() {
        return compareTo(WRITE) >= 0;
    }

    /** Privacy and drop box may be changed, and the item may be removed. */
    public boolean mayManage() {
        return compareTo(MANAGE) >= 0;
    }

    /** The caller has a share of the item, not only the chance to read it because it is public. */
    public boolean isGranted() {
        return compareTo(PUBLIC) > 0 && this != OWNER;
    }

    /** The owner named the caller. */
    public boolean isExplicit() {
        return isGranted() && this != FOLLOWED;
    }
}
