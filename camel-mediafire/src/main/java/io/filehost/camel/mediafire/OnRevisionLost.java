package io.filehost.camel.mediafire;

/** What a consumer does when the account's device revision is behind the one it has stored. */
public enum OnRevisionLost {
    /** The poll fails, and so does each one after it, until a person decides. */
    FAIL,
    /** Begins anew with everything in scope. */
    EARLIEST,
    /** Goes on with what changes from now on. */
    LATEST
}
