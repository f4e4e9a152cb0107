package io.filehost.camel.sendspace;

/** What a consumer does with a file whose exchange is done. */
public enum AfterRead {
    /** It stays where it is. */
    NONE,
    /** It is deleted for ever; the service has no trash. */
    DELETE,
    /** It goes to the folder named by {@code moveTo}. */
    MOVE
}
