package io.filehost.camel.emulator.mediafire.state;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One account: who owns it, what it may hold, and everything it holds. Calls touch it only inside {@link #exclusively}.
 */
public final class Account {

    /** Storage of a new account, bytes: 10 GiB. */
    static final long FREE_STORAGE = 10L << 30;

    private final String ekey;
    private final StateOptions options;
    private final ReentrantLock lock = new ReentrantLock();
    private String email;
    private String password;
    private long storageLimit = FREE_STORAGE;
    private long revision;

    Account(String ekey, String email, String password, StateOptions options) {
        this.ekey = ekey;
        this.email = email;
        this.password = password;
        this.options = options;
    }

    /**
     * Does {@code work} while no other call touches this account. Changes are on disk when this returns, also when
     * {@code work} throws: a refused call may have done a part of what it was asked to do.
     */
    public <T> T exclusively(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Key of the account, {@code [0-9a-z]}; fixed for its life. */
    public String ekey() {
        return ekey;
    }

    public String email() {
        return email;
    }

    public String password() {
        return password;
    }

    public void changePassword(String newPassword) {
        password = newPassword;
    }

    /** Bytes the account may hold. */
    public long storageLimit() {
        return storageLimit;
    }

    public void limitStorageTo(long bytes) {
        storageLimit = bytes;
    }

    /** The device revision: number of the newest change, 0 before the first. */
    public long revision() {
        return revision;
    }

    /** How this account behaves where the documents leave a choice. */
    public StateOptions options() {
        return options;
    }
}
