package io.filehost.camel.emulator.sendspace.gate;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Account;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.TOO_MANY_SESSIONS;

/**
 * All sessions by their key. A session ends when nobody used it for some time; it is remembered for a while after that,
 * so that its end can be told. Sessions live in memory: after a restart everybody logs in again.
 */
public final class Sessions {

    private static final int LENGTH = 32;

    private final Supplier<Rules> rules;
    private final Map<String, Session> byKey = new LinkedHashMap<>();

    public Sessions(Supplier<Rules> rules) {
        this.rules = rules;
    }

    /** Refuses with 30 when the account has as many sessions as it may. */
    synchronized Session open(Account account) {
        Instant now = now();
        forget(now);
        if (running(account) >= rules.get().of(Limit.SESSIONS)) {
            throw Refusal.of(TOO_MANY_SESSIONS);
        }
        Session session = new Session(rules.get().keys().next(LENGTH), account, end(now));
        byKey.put(session.key(), session);
        return session;
    }

    private void forget(Instant now) {
        byKey.values().removeIf(session -> session.isOver(now.minus(rules.get().time(Limit.REMEMBERED_SECONDS))));
    }

    /** A running session, which lives on from now. */
    synchronized Optional<Session> use(String key) {
        Session session = byKey.get(key);
        Instant now = now();
        if (session == null || session.isOver(now)) {
            return Optional.empty();
        }
        Session renewed = new Session(key, session.account(), end(now));
        byKey.put(key, renewed);
        return Optional.of(renewed);
    }

    /** A session that ran once and is over. */
    synchronized Optional<Session> findOver(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(session -> session.isOver(now()));
    }

    /** Whether this is the key of a session that is not over. */
    public synchronized boolean isRunning(String key) {
        return byKey.containsKey(key) && !byKey.get(key).isOver(now());
    }

    /** Ends a session as a logout does; the key is no longer known. Says whether there was one. */
    public synchronized boolean end(String key) {
        return byKey.remove(key) != null;
    }

    /** Lets a session run out of time; says whether it was running. */
    synchronized boolean expire(String key) {
        Session session = byKey.get(key);
        if (session == null || session.isOver(now())) {
            return false;
        }
        byKey.put(key, new Session(key, session.account(), now()));
        return true;
    }

    /** Lets all sessions run out of time. */
    public synchronized void expireAll() {
        Instant now = now();
        byKey.replaceAll((key, session) -> session.isOver(now) ? session : new Session(key, session.account(), now));
    }

    /** How many sessions of an account run. */
    public synchronized long running(Account account) {
        Instant now = now();
        return byKey.values().stream().filter(session -> session.account() == account && !session.isOver(now)).count();
    }

    private Instant now() {
        return rules.get().clock().instant();
    }

    private Instant end(Instant now) {
        return now.plus(rules.get().time(Limit.SESSION_SECONDS));
    }
}
