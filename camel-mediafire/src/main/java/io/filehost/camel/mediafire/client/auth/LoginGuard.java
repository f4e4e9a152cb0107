package io.filehost.camel.mediafire.client.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;

/**
 * Keeps refused credentials from being sent again and again: the service locks accounts that fail too often. A minute
 * between attempts, ten after a lock, as the vendor's C++ client does it (protocol notes, 4.1). Used by one thread at a
 * time.
 */
final class LoginGuard {

    private static final int LOCKED = 243;
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(1);
    private static final Duration AFTER_LOCK = Duration.ofMinutes(10);

    private final Clock clock;
    private ApiException refusal;
    private Instant notBefore = Instant.EPOCH;

    LoginGuard(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Logs in, unless the last attempt was refused too short a while ago: then the same refusal is thrown. */
    SessionToken logIn(Supplier<SessionToken> login) {
        Instant now = clock.instant();
        if (refusal != null && now.isBefore(notBefore)) {
            throw new LoginRefusedException(refusal, Duration.between(now, notBefore));
        }
        try {
            SessionToken token = login.get();
            refusal = null;
            return token;
        } catch (ApiException no) {
            throw remember(no);
        }
    }

    private ApiException remember(ApiException no) {
        if (no.kind() == ErrorKind.RETRY && no.code() != LOCKED) {
            return no;
        }
        Duration wait = no.code() == LOCKED ? AFTER_LOCK : AFTER_REFUSAL;
        refusal = no;
        notBefore = clock.instant().plus(wait);
        return new LoginRefusedException(no, wait);
    }
}
