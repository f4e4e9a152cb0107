package io.filehost.camel.emulator.kernel;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one call at a time work on what all calls share. Work inside of other work is a part of it. */
public final class Exclusive {

    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable before;
    private final Runnable after;

    /**
     * @param before done before each work
     * @param after  done after each work, also when it threw: a refused call may have done a part of what it was asked
     *               to do
     */
    public Exclusive(Runnable before, Runnable after) {
        this.before = before;
        this.after = after;
    }

    /** Does {@code work} while nobody else does any. */
    public <T> T run(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : framed(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T framed(Supplier<T> work) {
        try {
            before.run();
            return work.get();
        } finally {
            after.run();
        }
    }
}
