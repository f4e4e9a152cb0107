package io.filehost.camel.common.session;

import java.time.Duration;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;

/** The service refused the credentials, now or a short while ago. The call they were wanted for was not made. */
public final class LoginRefusedException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * @param advice what a person should look at
     * @param wait   how long no other attempt will be made
     */
    LoginRefusedException(ApiException refusal, String advice, Duration wait) {
        super(refusal.method(), refusal.code(), refusal.symbol(), refusal.serviceText(), kind(refusal), refusal.httpStatus(),
              "%s; the next login is tried in %d s at the earliest".formatted(advice, wait.toSeconds()),
              wait);
    }

    /** Where a session is asked for, "log in again" is no way out. */
    private static ErrorKind kind(ApiException refusal) {
        return refusal.kind() == ErrorKind.REAUTH ? ErrorKind.FATAL : refusal.kind();
    }

    @Override
    public boolean hadNoEffect() {
        return true;
    }
}
