package io.filehost.camel.common.api;

/** Which token a call needs. */
public enum Access {
    /** No token; none is sent. */
    NONE,
    /** The key of the application; nobody needs to be logged in. */
    API_KEY,
    /** A session token. */
    SESSION,
    /** Works without a token for public items. */
    SESSION_OPTIONAL,
    /** A session token or an action token for uploads. */
    SESSION_OR_UPLOAD,
    /** A session token or an action token for images. */
    SESSION_OR_IMAGE
}
