package io.filehost.camel.example.transfer;

/** What to do with a file that the inbox delivered. */
public enum Verdict {
    /** It is what the directory holds: to the archive. */
    ARCHIVE,
    /** The archive has this path with this content already, under another key: to the trash. */
    TWIN,
    /** The directory has moved on meanwhile, and the newer content was sent: the newer delivery counts. */
    SUPERSEDED,
    /** It did not come from the directory: left alone. */
    FOREIGN
}
