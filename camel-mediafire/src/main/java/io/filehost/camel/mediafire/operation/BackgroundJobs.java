package io.filehost.camel.mediafire.operation;

import java.time.Duration;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Deadline;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.MediaFireClient;

/**
 * Waits for the work that the service goes on with after it has answered. What became of it nobody tells: whoever needs
 * to know looks at the items.
 */
public final class BackgroundJobs {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final MediaFireClient client;
    private final Pacer pacer;
    private final boolean wait;
    private final Duration maximum;

    /**
     * @param wait    false to go on at once
     * @param maximum how long to wait at most
     */
    public BackgroundJobs(MediaFireClient client, Pacer pacer, boolean wait, Duration maximum) {
        this.client = client;
        this.pacer = pacer;
        this.wait = wait;
        this.maximum = maximum;
    }

    /**
     * Returns when the account has no running job, or at once when {@code running} is false or nobody wants to wait.
     *
     * @throws FileHostException kind RETRY, when jobs still run after the longest time
     */
    public void await(boolean running) {
        if (!running || !wait) {
            return;
        }
        Deadline deadline = Deadline.of(maximum);
        Duration pause = FIRST;
        while (client.changes().status().jobsRunning()) {
            if (!pacer.pause(pause, deadline)) {
                throw new FileHostException(
                        "The service still works in the background after %s (asyncJobsMaxWait); look at the items later"
                                .formatted(maximum),
                        ErrorKind.RETRY);
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        }
    }
}
