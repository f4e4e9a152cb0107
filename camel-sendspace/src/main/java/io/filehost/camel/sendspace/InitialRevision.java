package io.filehost.camel.sendspace;

/** Where a consumer begins that knows nothing yet. */
public enum InitialRevision {
    /** Everything in scope is new. */
    EARLIEST,
    /** Only what comes after the first complete sweep is new. */
    LATEST
}
