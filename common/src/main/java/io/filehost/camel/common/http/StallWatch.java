package io.filehost.camel.common.http;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Gives a request up when its sending makes no progress for too long. A socket's own time-out covers reading only; a
 * server that stops taking bytes would hold the sender for ever.
 */
final class StallWatch implements Closeable {

    private static final int LOOKS_PER_LIMIT = 4;

    private final long limit;
    private final Runnable giveUp;
    private final ScheduledFuture<?> looks;
    private volatile long lastMove = System.nanoTime();
    private volatile boolean started;
    private volatile boolean stalled;

    StallWatch(Duration limit, ScheduledExecutorService timer, Runnable giveUp) {
        this.limit = limit.toNanos();
        this.giveUp = giveUp;
        long pause = Math.max(1, limit.toNanos() / LOOKS_PER_LIMIT);
        this.looks = timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.NANOSECONDS);
    }

    private void look() {
        if (started && System.nanoTime() - lastMove > limit) {
            stalled = true;
            looks.cancel(false);
            giveUp.run();
        }
    }

    /** The next bytes are about to be sent, or the last were: what follows is waiting for the answer. */
    void moving() {
        lastMove = System.nanoTime();
        started = true;
    }

    /** True when the request was given up by this watch. */
    boolean isStalled() {
        return stalled;
    }

    @Override
    public void close() {
        looks.cancel(false);
    }
}
