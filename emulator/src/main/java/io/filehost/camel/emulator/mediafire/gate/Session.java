package io.filehost.camel.emulator.mediafire.gate;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.mediafire.state.Account;

/**
 * One session. A version 2 session has a secret key and serves one call at a time: the lock is held from the check of
 * the signature until the key has moved, so of two calls signed with the same key the second always comes too late.
 */
public final class Session {

    private final Account account;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile String token;
    private volatile SecretKey key;
    private volatile Instant renewed;
    private volatile Instant expires;

    Session(String token, Account account, SecretKey key, Instant renewed, Instant expires) {
        this.token = token;
        this.account = account;
        this.key = key;
        this.renewed = renewed;
        this.expires = expires;
    }

    public String token() {
        return token;
    }

    public Account account() {
        return account;
    }

    /** The secret key as a number; empty for a version 1 session. */
    public Optional<Long> secretKey() {
        return Optional.ofNullable(key).map(SecretKey::value);
    }

    /** The time that belongs to the key; empty for a version 1 session. */
    public Optional<String> keyTime() {
        return Optional.ofNullable(key).map(SecretKey::time);
    }

    boolean hasKey() {
        return key != null;
    }

    void lock() {
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    boolean accepts(String signature, SignedText text) {
        return text.readings().stream().anyMatch(uri -> Digests.same(key.sign(uri), signature));
    }

    void moveKey() {
        key = key.next();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expires);
    }

    Instant renewed() {
        return renewed;
    }

    void renew(String newToken, Instant now, Instant until) {
        token = newToken;
        renewed = now;
        expires = until;
    }
}
