package io.filehost.camel.mediafire.client.auth;

import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.session.LoginFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The action token under which bytes are uploaded: unsigned, shared by all who upload at the same time, outliving the
 * session that asked for it (protocol notes, 7). Safe for many threads.
 */
public final class ActionTokens implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(ActionTokens.class);
    private static final Duration LIFESPAN = Duration.ofDays(1);
    private static final Duration MARGIN = Duration.ofHours(1);

    private final Clock clock;
    private final Desk desk;
    private final ReentrantLock lock = new ReentrantLock();
    private String current;
    private Instant replaceAt = Instant.EPOCH;

    /** Where action tokens come from. */
    public interface Desk {

        /** A new token for uploads. */
        String issue(Duration lifespan);

        /** Ends a token. */
        void destroy(String token);
    }

    public ActionTokens(Clock clock, Desk desk) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.desk = Objects.requireNonNull(desk, "desk");
    }

    /** The token to upload under; a new one when there is none or the old one ends within the hour. */
    public String upload() {
        lock.lock();
        try {
            if (current == null || !clock.instant().isBefore(replaceAt)) {
                // The one it replaces may be in use by a running transfer: it is left to expire.
                current = issue();
                replaceAt = clock.instant().plus(LIFESPAN).minus(MARGIN);
            }
            return current;
        } finally {
            lock.unlock();
        }
    }

    private String issue() {
        try {
            return desk.issue(LIFESPAN);
        } catch (FileHostException failure) {
            throw failure.hadNoEffect() ? failure : new LoginFailedException(failure);
        }
    }

    /** Forgets a token that the service no longer takes; another one stays. */
    public void drop(String token) {
        lock.lock();
        try {
            if (token.equals(current)) {
                current = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends the token, as the vendor asks; that it cannot be ended harms nobody. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (current != null) {
                desk.destroy(current);
            }
        } catch (FileHostException failure) {
            LOG.debug("The upload token was not ended and will expire by itself: {}", failure.getMessage());
        } finally {
            current = null;
            lock.unlock();
        }
    }
}
