package io.filehost.camel.sendspace;

/** What a message of a consumer tells. */
public enum Events {
    /** A new file below the folder of the endpoint. */
    FILES,
    /** A file that is new, moved, renamed, deleted or out of scope, as a record. */
    CHANGES
}
