package io.filehost.camel.common.session;

import java.time.Duration;
import java.time.Instant;

import io.filehost.camel.common.error.ApiException;

/**
 * The sessions of a client at one moment.
 *
 * @param open    sessions that are in use or good for the next call
 * @param since   when the youngest of those at rest was opened or renewed; null when none is at rest
 * @param refusal what the service said when it refused the last login it answered; null when it refused none, or has
 *                let the account in since
 */
public record SessionState(int open, Instant since, ApiException refusal) {

    /** No session. */
    public static final SessionState NONE = new SessionState(0, null, null);

    /** Seconds since the youngest session at rest was opened or renewed; -1 when none is at rest. */
    public long ageAt(Instant now) {
        return since == null ? -1 : Math.max(0, Duration.between(since, now).toSeconds());
    }
}
