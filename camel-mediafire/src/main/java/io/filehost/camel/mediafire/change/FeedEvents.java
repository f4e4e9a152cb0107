package io.filehost.camel.mediafire.change;

/** What a reader looks for in the change feed. */
public enum FeedEvents {
    /** Files in scope that are new or changed. */
    FILES,
    /** Every entry. */
    CHANGES,
    /** Every entry, with names; costs calls. */
    CHANGES_WITH_NAMES,
    /** What went to the trash. */
    TRASH
}
