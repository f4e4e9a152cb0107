package io.filehost.camel.common.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

import io.filehost.camel.common.error.ApiException;

/**
 * Keeps refused credentials from being sent again and again: services lock accounts that fail too often. Used by one
 * thread at a time.
 */
public final class LoginGuard {

    private final Clock clock;
    private final Wait wait;
    private final String advice;
    private ApiException refusal;
    private int refusals;
    private Instant notBefore = Instant.EPOCH;

    /** How long to stay away after a refusal. */
    @FunctionalInterface
    public interface Wait {

        /**
         * The pause before the next login.
         *
         * @param  refusals how many logins in a row were refused, this one included
         * @return          zero when the next login may be tried at once
         */
        Duration after(ApiException refusal, int refusals);
    }

    /** @param advice what a person should look at, for example the options with the credentials */
    public LoginGuard(Clock clock, Wait wait, String advice) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.wait = Objects.requireNonNull(wait, "wait");
        this.advice = Objects.requireNonNull(advice, "advice");
    }

    /** Logs in, unless the last attempt was refused too short a while ago: then the same refusal is thrown. */
    public <T> T logIn(Supplier<T> login) {
        Instant now = clock.instant();
        if (refusal != null && now.isBefore(notBefore)) {
            throw new LoginRefusedException(refusal, advice, Duration.between(now, notBefore));
        }
        try {
            T session = login.get();
            refusal = null;
            refusals = 0;
            return session;
        } catch (ApiException no) {
            throw remember(no);
        }
    }

    private ApiException remember(ApiException no) {
        Duration pause = wait.after(no, refusals + 1);
        if (pause.isZero()) {
            return no;
        }
        refusals++;
        refusal = no;
        notBefore = clock.instant().plus(pause);
        return new LoginRefusedException(no, advice, pause);
    }
}
