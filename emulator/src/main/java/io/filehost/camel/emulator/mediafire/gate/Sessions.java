package io.filehost.camel.emulator.mediafire.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import io.filehost.camel.emulator.kernel.KeyGenerator;
import io.filehost.camel.emulator.mediafire.state.Account;

/** All running sessions by token. They live in memory: after a restart everybody logs in again. */
public final class Sessions {

    private static final int TOKEN_LENGTH = 144;
    private static final int LARGEST_KEY = 2147483646;
    private static final int FRACTION = 10_000;
    private static final int NANOS = 100_000;

    private final Map<String, Session> byToken = new ConcurrentHashMap<>();
    private final Supplier<GateOptions> options;
    private final KeyGenerator tokens;
    private final RandomGenerator random;
    private final Clock clock;

    public Sessions(Supplier<GateOptions> options, KeyGenerator tokens, RandomGenerator random, Clock clock) {
        this.options = options;
        this.tokens = tokens;
        this.random = random;
        this.clock = clock;
    }

    /** @param signed a version 2 session, with a secret key */
    Session open(Account account, boolean signed) {
        Instant now = clock.instant();
        SecretKey key = signed ? new SecretKey(random.nextInt(1, LARGEST_KEY), keyTime(now)) : null;
        Session session = new Session(tokens.next(TOKEN_LENGTH), account, key, now, now.plus(options.get().sessionLife()));
        byToken.put(session.token(), session);
        return session;
    }

    /** The session of a token; empty when there is none or it is over. */
    Optional<Session> find(String token) {
        Session session = byToken.get(token);
        if (session != null && !options.get().lenient() && session.isOver(clock.instant())) {
            byToken.remove(token);
            return Optional.empty();
        }
        return Optional.ofNullable(session);
    }

    /** Gives a session a new span of life, unless it is still young; key and time go on (protocol 4.3). */
    public Session renew(String token) {
        Session session = find(token).orElseThrow();
        Instant now = clock.instant();
        if (now.isBefore(session.renewed().plus(options.get().renewalAge()))) {
            return session;
        }
        String next = options.get().renewalReplaces() ? tokens.next(TOKEN_LENGTH) : token;
        session.renew(next, now, now.plus(options.get().sessionLife()));
        byToken.remove(token);
        byToken.put(next, session);
        return session;
    }

    /** Ends a session; says whether there was one. */
    public boolean end(String token) {
        return byToken.remove(token) != null;
    }

    /** Ends all sessions, as a restart of the service would. */
    public void endAll() {
        byToken.clear();
    }

    /** Moves the key of a session without telling anybody; says whether it has one. */
    boolean desynchronise(String token) {
        Optional<Session> session = find(token).filter(Session::hasKey);
        session.ifPresent(found -> {
            found.lock();
            try {
                found.moveKey();
            } finally {
                found.unlock();
            }
        });
        return session.isPresent();
    }

    /** Seconds with four digits after the point, as in every sample. */
    private static String keyTime(Instant now) {
        return "%d.%04d".formatted(now.getEpochSecond(), now.getNano() / NANOS % FRACTION);
    }
}
