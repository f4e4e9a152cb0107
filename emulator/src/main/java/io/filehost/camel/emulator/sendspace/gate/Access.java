package io.filehost.camel.emulator.sendspace.gate;

/** What a caller has to show before a method does anything. */
public enum Access {

    /** The key of an application and nothing else. */
    API_KEY,

    /** As {@link #API_KEY}, and a revision of the API that is known. */
    API_KEY_AND_VERSION,

    /** A token, which the method looks at itself. */
    TOKEN,

    /** The key of a running session. */
    SESSION,

    /** The key of a session, which may be over; the method looks at it itself. */
    KNOWN_SESSION
}
