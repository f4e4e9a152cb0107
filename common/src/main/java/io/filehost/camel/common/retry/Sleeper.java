package io.filehost.camel.common.retry;

import java.time.Duration;

/** Lets time pass. The only implementation that really waits is {@link #REAL}; tests pass in one that counts. */
@FunctionalInterface
public interface Sleeper {

    /** Waits on the calling thread. */
    Sleeper REAL = pause -> Thread.sleep(pause.toMillis(), pause.toNanosPart() % 1_000_000);

    /**
     * Waits.
     *
     * @throws InterruptedException when the thread was asked to stop
     */
    void sleep(Duration pause) throws InterruptedException;
}
