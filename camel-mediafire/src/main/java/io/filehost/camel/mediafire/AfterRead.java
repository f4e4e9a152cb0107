package io.filehost.camel.mediafire;

/** What a consumer does with a file whose exchange is done. */
public enum AfterRead {
    /** It stays where it is. */
    NONE,
    /** It goes to the trash. */
    DELETE,
    /** It goes to the folder named by {@code moveTo}. */
    MOVE,
    /** It is deleted for ever. */
    PURGE
}
