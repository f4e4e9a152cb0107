package io.filehost.camel.sendspace.client.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.session.LoginFailedException;
import io.filehost.camel.common.session.LoginGuard;
import io.filehost.camel.common.session.LoginRefusedException;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.sendspace.client.model.Login;

/**
 * The one session of an account: the service counts sessions and takes only so many. Opened when first needed, by one
 * thread while the others wait; whoever waited for a login that failed gets the same failure. Safe for many threads.
 */
public final class AccountSession {

    private static final int SESSION_BAD = 6;
    private static final int TOO_MANY_SESSIONS = 30;
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(1);
    /** About as long as an idle session lives (protocol notes, 4.3). */
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int LARGEST_SHIFT = 5;

    private final SessionDesk desk;
    private final Clock clock;
    private final LoginGuard guard;
    private final ReentrantLock loggingIn = new ReentrantLock();
    private volatile Open open;
    private volatile Failed failed = new Failed(0, null);
    private volatile LoginRefusedException refusal;

    private record Open(Login login, Instant since) {
    }

    /** How many logins have failed, and how the last one did. */
    private record Failed(int count, FileHostException how) {
    }

    public AccountSession(SessionDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.guard = new LoginGuard(clock, AccountSession::pauseAfter, "Check username, password and apiKey");
    }

    /** Nothing for a token that went stale, doubling pauses where too many sessions are open, else a minute. */
    private static Duration pauseAfter(ApiException refusal, int refusals) {
        if (refusal.code() == TOO_MANY_SESSIONS) {
            Duration pause = AFTER_REFUSAL.multipliedBy(1L << Math.min(refusals - 1, LARGEST_SHIFT));
            return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        }
        return refusal.kind() == ErrorKind.RETRY || refusal.code() == SESSION_BAD ? Duration.ZERO : AFTER_REFUSAL;
    }

    /**
     * The session, opened when there is none.
     *
     * @throws LoginRefusedException when the service refused the credentials, now or a short while ago
     * @throws LoginFailedException  when no session could be had for another reason
     */
    public Login get() {
        Open now = open;
        return now != null ? now.login() : opened();
    }

    private Login opened() {
        int failures = failed.count();
        loggingIn.lock();
        try {
            if (open != null) {
                return open.login();
            }
            if (failed.count() != failures) {
                throw failed.how();
            }
            return logIn();
        } finally {
            loggingIn.unlock();
        }
    }

    private Login logIn() {
        try {
            Login login = guard.logIn(desk::logIn);
            open = new Open(login, clock.instant());
            refusal = null;
            return login;
        } catch (FileHostException problem) {
            FileHostException failure = problem.hadNoEffect() ? problem : new LoginFailedException(problem);
            refusal = failure instanceof LoginRefusedException no ? no : refusal;
            failed = new Failed(failed.count() + 1, failure);
            throw failure;
        }
    }

    /** Says that a session is over; one that was opened since stays. */
    public void ended(Login login) {
        loggingIn.lock();
        try {
            if (open != null && open.login().equals(login)) {
                open = null;
            }
        } finally {
            loggingIn.unlock();
        }
    }

    /** How many threads wait for a login. */
    int waiting() {
        return loggingIn.getQueueLength();
    }

    /** For health and management. Makes no call. */
    public SessionState state() {
        Open now = open;
        return new SessionState(now == null ? 0 : 1, now == null ? null : now.since(), refusal);
    }

    /**
     * Ends the session, if one is open.
     *
     * @throws FileHostException when the service could not be told; the session then ends by itself
     */
    public void close() {
        Open last = open;
        if (last != null) {
            ended(last.login());
            desk.logOut(last.login().sessionKey());
        }
    }
}
