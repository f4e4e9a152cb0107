package io.filehost.camel.mediafire.client.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.session.LoginFailedException;
import io.filehost.camel.common.session.LoginGuard;
import io.filehost.camel.common.session.LoginRefusedException;

/**
 * The session tokens of one account. Each serves one call at a time; what a call looks like is not its business. The
 * pool grows only while all tokens are lent, and by one login at a time. Safe for many threads.
 */
public final class TokenPool {

    /** A token lives ten minutes; some clients count on seven (protocol notes, 4.3). */
    static final Duration RENEW_AFTER = Duration.ofMinutes(5);
    static final Duration DROP_AFTER = Duration.ofMinutes(8);

    private static final int EXPIRED = 105;
    private static final int LOCKED = 243;
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(1);
    private static final Duration AFTER_LOCK = Duration.ofMinutes(10);

    private final int maxSessions;
    private final Clock clock;
    private final SessionDesk desk;
    private final LoginGuard guard;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Idle> idle = new ArrayDeque<>();
    private int lent;
    private boolean loggingIn;
    private long turns;
    private int failedLogins;
    private FileHostException lastFailure;
    private LoginRefusedException refusal;

    /** A token nobody uses, and the turn at which it last proved good. */
    private record Idle(SessionToken token, long turn) {
    }

    /** A token in use, and the turn at which it was lent. */
    private record Loan(SessionToken token, long turn) {
    }

    /** @param maxSessions most tokens at once, and so most signed calls in flight */
    public TokenPool(int maxSessions, Clock clock, SessionDesk desk) {
        if (maxSessions < 1) {
            throw new IllegalArgumentException("maxSessions must be 1 or more: " + maxSessions);
        }
        this.maxSessions = maxSessions;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.guard = new LoginGuard(clock, TokenPool::pauseAfter, "Check username, password, applicationId and apiKey");
    }

    /** A minute, ten after a lock, as the vendor's C++ client does it (protocol notes, 4.1). */
    private static Duration pauseAfter(ApiException refusal, int refusals) {
        if (refusal.code() == LOCKED) {
            return AFTER_LOCK;
        }
        return refusal.kind() == ErrorKind.RETRY ? Duration.ZERO : AFTER_REFUSAL;
    }

    /**
     * Makes one call under a token of its own.
     *
     * @param call throws when its answer was lost or unreadable; a refusal it returns
     */
    public <T> T use(Function<SessionToken, TokenUse<T>> call) {
        Loan loan = takeFresh();
        TokenUse<T> use;
        try {
            use = call.apply(loan.token());
        } catch (FileHostException failure) {
            // Unless nothing was sent, nobody can know whether the service has moved the key on: the token is gone on purpose.
            giveBack(failure.hadNoEffect() ? loan.token() : null);
            throw failure;
        } catch (RuntimeException | Error failure) {
            giveBack(null);
            throw failure;
        }
        settle(loan, use);
        return use.valueOrThrow();
    }

    private void settle(Loan loan, TokenUse<?> use) {
        if (use.refusal() != null && use.refusal().kind() == ErrorKind.REAUTH) {
            dropSuspects(loan, use.refusal());
            giveBack(null);
        } else {
            giveBack(use.keyMoved() ? loan.token().next() : loan.token());
        }
    }

    /** When the youngest session was opened or renewed; empty without a session. */
    public Optional<Instant> newestSince() {
        lock.lock();
        try {
            dropOld();
            return idle.stream().map(entry -> entry.token().since()).max(Instant::compareTo);
        } finally {
            lock.unlock();
        }
    }

    /** How the service refused the last login it answered; empty when it let the account in, or was not asked yet. */
    public Optional<ApiException> loginRefusal() {
        lock.lock();
        try {
            return Optional.ofNullable(refusal);
        } finally {
            lock.unlock();
        }
    }

    /** Number of sessions that serve a call or are good for the next one. */
    public int open() {
        lock.lock();
        try {
            dropOld();
            return lent + idle.size();
        } finally {
            lock.unlock();
        }
    }

    /** True when a call could be made at once, without a login. */
    public boolean hasIdleSession() {
        lock.lock();
        try {
            dropOld();
            return !idle.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private void dropOld() {
        idle.removeIf(entry -> age(entry.token()).compareTo(DROP_AFTER) >= 0);
    }

    private Loan takeFresh() {
        while (true) {
            Loan loan = take();
            if (age(loan.token()).compareTo(RENEW_AFTER) < 0) {
                return loan;
            }
            try {
                return new Loan(desk.renew(loan.token()), loan.turn());
            } catch (FileHostException failure) {
                // Whatever the reason, a login tells more than a second try with an old token.
                giveBack(null);
            }
        }
    }

    private Loan take() {
        lock.lock();
        try {
            int seen = failedLogins;
            while (true) {
                dropOld();
                Idle free = idle.pollFirst();
                if (free != null) {
                    lent++;
                    return new Loan(free.token(), ++turns);
                }
                if (failedLogins != seen) {
                    throw lastFailure;
                }
                if (!loggingIn && lent < maxSessions) {
                    break;
                }
                changed.await();
            }
            loggingIn = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FileHostException("Asked to stop while waiting for a session", ErrorKind.RETRY, stopped);
        } finally {
            lock.unlock();
        }
        return logIn();
    }

    private Loan logIn() {
        SessionToken token = null;
        FileHostException failure = null;
        try {
            token = guard.logIn(desk::logIn);
        } catch (FileHostException problem) {
            failure = problem.hadNoEffect() ? problem : new LoginFailedException(problem);
            throw failure;
        } finally {
            loginEnded(token != null, failure);
        }
        return new Loan(token, turns());
    }

    private void loginEnded(boolean success, FileHostException failure) {
        lock.lock();
        try {
            loggingIn = false;
            if (success) {
                lent++;
                refusal = null;
            } else if (failure != null) {
                refusal = failure instanceof LoginRefusedException no ? no : refusal;
                // Who waited for this login shares its failure instead of trying the same once more.
                lastFailure = failure;
                failedLogins++;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long turns() {
        lock.lock();
        try {
            return ++turns;
        } finally {
            lock.unlock();
        }
    }

    private Duration age(SessionToken token) {
        return Duration.between(token.since(), clock.instant());
    }

    private void giveBack(SessionToken token) {
        lock.lock();
        try {
            lent--;
            if (token != null) {
                idle.addFirst(new Idle(token, ++turns));
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** When a session has ended, those that did not prove good since this one was lent have probably ended with it. */
    private void dropSuspects(Loan loan, ApiException refusal) {
        if (refusal.code() == EXPIRED) {
            lock.lock();
            try {
                idle.removeIf(entry -> entry.turn() < loan.turn());
            } finally {
                lock.unlock();
            }
        }
    }
}
