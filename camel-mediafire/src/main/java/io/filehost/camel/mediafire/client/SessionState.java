package io.filehost.camel.mediafire.client;

import java.time.Instant;

/**
 * The sessions of a client at one moment.
 *
 * @param open  sessions that are in use or good for the next call
 * @param since when the youngest of those at rest was opened or renewed; null when none is at rest
 */
public record SessionState(int open, Instant since) {

    /** No session. */
    public static final SessionState NONE = new SessionState(0, null);
}
