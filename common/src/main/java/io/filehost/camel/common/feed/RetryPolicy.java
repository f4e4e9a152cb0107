package io.filehost.camel.common.feed;

import java.time.Duration;

/**
 * When a change that failed is offered again.
 *
 * @param delay           pause after the first failure; doubled with each further one, at most an hour
 * @param maximumAttempts deliveries of one revision; 0 for no end
 */
public record RetryPolicy(Duration delay, int maximumAttempts) {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int ENOUGH_DOUBLINGS = 40;

    /** Pause after the n-th failure, n from 1. */
    public Duration pauseAfter(int failures) {
        if (delay.compareTo(LONGEST) >= 0) {
            return LONGEST;
        }
        double millis = delay.toMillis() * Math.pow(2, Math.min(failures - 1, ENOUGH_DOUBLINGS));
        return millis >= LONGEST.toMillis() ? LONGEST : Duration.ofMillis((long) millis);
    }

    /** True when the n-th failure was the last that is allowed. */
    public boolean isLast(int failures) {
        return maximumAttempts > 0 && failures >= maximumAttempts;
    }
}
