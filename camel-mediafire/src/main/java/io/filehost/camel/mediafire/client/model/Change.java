package io.filehost.camel.mediafire.client.model;

import java.time.Instant;

/**
 * One entry of the change feed: an item under the number of its last change.
 *
 * @param kind     file or folder
 * @param state    updated, or moved to the trash
 * @param key      quick key or folder key
 * @param revision number of the change
 * @param parent   the folder it is in now; null when the feed does not tell (which may also mean the root)
 * @param name     file name; null when the feed does not tell
 * @param created  null when the feed does not tell
 */
public record Change(Kind kind, State state, String key, long revision, FolderKey parent, String name, Instant created) {

    /** What changed. */
    public enum Kind {
        FILE,
        FOLDER
    }

    /** What happened to it. */
    public enum State {
        /** Created, changed, renamed, moved, restored or shared. */
        UPDATED,
        /** Moved to the trash. */
        DELETED
    }
}
