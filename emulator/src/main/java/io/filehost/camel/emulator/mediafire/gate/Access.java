package io.filehost.camel.emulator.mediafire.gate;

/** Which token a method wants. */
public enum Access {
    /** No token; one that is sent is ignored and nothing moves. */
    NONE,
    /** A session token, version 1 or 2. */
    SESSION,
    /** Works without a token for public items; one that is sent must be good. */
    SESSION_OPTIONAL,
    /** A session token, or an action token of type upload. */
    UPLOAD,
    /** As {@link #UPLOAD}, and works without any token too. */
    UPLOAD_OPTIONAL
}
