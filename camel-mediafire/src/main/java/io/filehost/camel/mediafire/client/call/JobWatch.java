package io.filehost.camel.mediafire.client.call;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import io.filehost.camel.common.retry.Deadline;
import io.filehost.camel.common.retry.Pacer;

/** Waits for the background jobs of an account: looks after 1, 2 and 4 s, then every 5 s (protocol notes, 10). */
final class JobWatch {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Pacer pacer;
    private final Duration maxWait;
    private final BooleanSupplier jobsRunning;

    JobWatch(Pacer pacer, Duration maxWait, BooleanSupplier jobsRunning) {
        this.pacer = pacer;
        this.maxWait = maxWait;
        this.jobsRunning = jobsRunning;
    }

    /** Waits until no job runs; false when one still ran after the longest wait. */
    boolean untilNoneRuns() {
        Deadline deadline = Deadline.of(maxWait);
        Duration pause = FIRST;
        while (pacer.pause(pause, deadline)) {
            if (!jobsRunning.getAsBoolean()) {
                return true;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        }
        return false;
    }
}
