package io.filehost.camel.mediafire.client.auth;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

import io.filehost.camel.common.error.FileHostException;

/** Issues numbered tokens, notes overlapping logins, and fails when told to. */
final class CountingDesk implements SessionDesk {

    final AtomicInteger logins = new AtomicInteger();
    final AtomicInteger renewals = new AtomicInteger();
    final AtomicInteger mostLoginsAtOnce = new AtomicInteger();
    volatile FileHostException loginFailure;
    volatile FileHostException renewalFailure;
    private final AtomicInteger loggingIn = new AtomicInteger();
    private final Clock clock;

    CountingDesk(Clock clock) {
        this.clock = clock;
    }

    @Override
    public SessionToken logIn() {
        int now = loggingIn.incrementAndGet();
        mostLoginsAtOnce.accumulateAndGet(now, Math::max);
        try {
            int number = logins.incrementAndGet();
            Thread.yield();
            if (loginFailure != null) {
                throw loginFailure;
            }
            return new SessionToken("token" + number, 7, "1.0", clock.instant());
        } finally {
            loggingIn.decrementAndGet();
        }
    }

    @Override
    public SessionToken renew(SessionToken token) {
        renewals.incrementAndGet();
        if (renewalFailure != null) {
            throw renewalFailure;
        }
        return token.next().renewed(token.value() + "r", clock.instant());
    }
}
