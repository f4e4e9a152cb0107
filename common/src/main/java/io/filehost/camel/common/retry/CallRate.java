package io.filehost.camel.common.retry;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Keeps calls apart, so that no more than so many start in a second. Safe for many threads. */
public final class CallRate {

    private final long interval;
    private final LongSupplier nanos;
    private final Sleeper sleeper;
    private long nextSlot;

    /**
     * @param callsPerSecond most calls in a second; 0 for no limit
     * @param nanos          a clock that only moves forward, in nanoseconds
     */
    public CallRate(double callsPerSecond, LongSupplier nanos, Sleeper sleeper) {
        if (callsPerSecond < 0 || !Double.isFinite(callsPerSecond)) {
            throw new IllegalArgumentException("Calls per second must be 0 (no limit) or more: " + callsPerSecond);
        }
        this.interval = callsPerSecond == 0 ? 0 : (long) (Duration.ofSeconds(1).toNanos() / callsPerSecond);
        this.nanos = nanos;
        this.sleeper = sleeper;
        this.nextSlot = nanos.getAsLong();
    }

    /** Any number of calls. */
    public static CallRate unlimited() {
        return new CallRate(0, System::nanoTime, Sleeper.REAL);
    }

    /**
     * Waits until the next call may start.
     *
     * @throws InterruptedException when the thread was asked to stop; the slot is used up
     */
    public void await() throws InterruptedException {
        if (interval == 0) {
            return;
        }
        long wait = reserve();
        if (wait > 0) {
            sleeper.sleep(Duration.ofNanos(wait));
        }
    }

    private synchronized long reserve() {
        long now = nanos.getAsLong();
        long slot = nextSlot - now > 0 ? nextSlot : now;
        nextSlot = slot + interval;
        return slot - now;
    }
}
