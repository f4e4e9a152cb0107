package io.filehost.camel.mediafire;

/** What a message of a consumer tells. */
public enum Events {
    /** A new or changed file below the folder of the endpoint. */
    FILES,
    /** Any entry of the change feed, as a record. Root only. */
    CHANGES,
    /** An item that went to the trash, as a record. Root only. */
    TRASH
}
