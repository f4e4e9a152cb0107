package io.filehost.camel.emulator.mediafire.state;

/** What somebody may do with an item, from nothing to everything. */
public enum Right {
    /** A private item of somebody else. */
    NONE,
    /** A public item: everybody may read it. */
    PUBLIC,
    /** Shared with the caller for reading. */
    READ,
    /** Shared with the caller for reading and writing. */
    WRITE,
    OWNER;

    public boolean mayRead() {
        return this != NONE;
    }

    /** Granted by name, not because the item is public. */
    public boolean isGranted() {
        return this == READ || this == WRITE;
    }
}
