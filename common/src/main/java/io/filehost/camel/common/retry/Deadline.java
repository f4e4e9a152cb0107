package io.filehost.camel.common.retry;

import java.time.Duration;

/**
 * How much longer one operation may wait. Only waiting is counted, by those who wait: the time that bytes need to move
 * is not, so a large transfer never runs into it. Safe for several threads.
 */
public final class Deadline {

    private final Duration whole;
    private Duration left;

    private Deadline(Duration whole) {
        this.whole = whole;
        this.left = whole;
    }

    /** So much waiting in all. */
    public static Deadline of(Duration whole) {
        if (whole.isNegative()) {
            throw new IllegalArgumentException("A deadline lies ahead: " + whole);
        }
        return new Deadline(whole);
    }

    /** Takes a pause off what is left; false, and nothing taken, when less than that is left. */
    public synchronized boolean allows(Duration pause) {
        if (pause.compareTo(left) > 0) {
            return false;
        }
        left = left.minus(pause);
        return true;
    }

    /** What it started with. */
    public Duration whole() {
        return whole;
    }

    /** What is left. */
    public synchronized Duration left() {
        return left;
    }
}
