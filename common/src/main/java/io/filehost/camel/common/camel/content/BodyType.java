package io.filehost.camel.common.camel.content;

/** What the body of a downloaded or consumed file is. */
public enum BodyType {
    /** A stream that opens the download when first read, and again when read again. */
    STREAM,
    /** A verified temporary file behind a stream cache, removed when the exchange is done. */
    SPOOL,
    /** A verified {@code java.io.File} in the local work directory. */
    FILE,
    /** The record of the file; nothing is downloaded. */
    NONE
}
