package io.filehost.camel.emulator.mediafire.gate;

import java.util.Optional;
import java.util.Set;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.state.Account;

/** A call that was let in. Holds the session of a signed call until it is closed. */
public final class Admission implements AutoCloseable {

    private final Optional<Account> account;
    private final Optional<Session> locked;
    private final boolean keyMoves;
    private final Set<Integer> keyStaysWith;

    private Admission(Optional<Account> account, Optional<Session> locked, boolean keyMoves, Set<Integer> keyStaysWith) {
        this.account = account;
        this.locked = locked;
        this.keyMoves = keyMoves;
        this.keyStaysWith = keyStaysWith;
    }

    static Admission open() {
        return new Admission(Optional.empty(), Optional.empty(), false, Set.of());
    }

    static Admission unsigned(Account account) {
        return new Admission(Optional.of(account), Optional.empty(), false, Set.of());
    }

    static Admission signed(Session locked, boolean keyMoves, Set<Integer> keyStaysWith) {
        return new Admission(Optional.of(locked.account()), Optional.of(locked), keyMoves, keyStaysWith);
    }

    /** For whom the call works; empty when nobody is logged in. */
    public Optional<Account> account() {
        return account;
    }

    /** The call was done. Moves the key where that is due and says whether it moved. */
    public boolean succeeded() {
        locked.filter(session -> keyMoves).ifPresent(Session::moveKey);
        return locked.isPresent() && keyMoves;
    }

    /** The call was refused behind the gate. Moves the key where that is due and says whether it moved. */
    public boolean refused(Refusal refusal) {
        return !refusal.keyStays() && !keyStaysWith.contains(refusal.code()) && succeeded();
    }

    @Override
    public void close() {
        locked.ifPresent(Session::unlock);
    }
}
