package io.filehost.camel.example.transfer.kill;

/** Where in the program a kill strikes. */
public enum Moment {
    /** The content of a file is being hashed, before the service was asked anything. */
    HASHING,
    /** A file goes in units, some of them have gone. */
    BETWEEN_UNITS,
    /** An upload is through, the file consumer has not committed it. */
    UPLOADED,
    /** The route is through with a delivery, the consumer has not closed it. */
    DELIVERED,
    /** The feed's state file has just grown; its last record is torn afterwards, as an unlucky kill leaves it. */
    STORE_WRITE,
    /** Half of a file has gone to sendspace. */
    FORWARDING,
    /** An upload to sendspace is through, nobody has recorded its id. */
    FORWARDED,
    /** A mail has gone, nobody has recorded that. */
    MAILED,
    /** Any moment. */
    RANDOM;

    /** Whether it is on the way to sendspace. */
    boolean isForwarding() {
        return this == FORWARDING || this == FORWARDED || this == MAILED;
    }
}
