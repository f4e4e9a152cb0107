package io.filehost.camel.mediafire;

/** What counts as a change of a file that was delivered before. */
public enum Changed {
    /** Its bytes. */
    CONTENT,
    /** Its bytes, name, description, privacy or shares. */
    ANY
}
