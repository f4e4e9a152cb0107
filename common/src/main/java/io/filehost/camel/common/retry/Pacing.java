package io.filehost.camel.common.retry;

import java.time.Duration;
import java.util.Objects;

/**
 * How patient and how polite a client is. Names are those of the options of the components.
 *
 * @param maximumRetries    repetitions after the first attempt; 0 for none
 * @param retryDelay        first pause
 * @param maximumRetryDelay longest pause
 * @param maxRetryAfter     longest pause taken on the service's wish
 * @param operationTimeout  most waiting of one operation; bytes may take longer
 * @param maxCallsPerSecond 0 for no limit
 */
public record Pacing(int maximumRetries, Duration retryDelay, Duration maximumRetryDelay, Duration maxRetryAfter,
        Duration operationTimeout, double maxCallsPerSecond) {

    /** Five repetitions with pauses of half a second to half a minute, ten minutes of waiting, any number of calls. */
    public static final Pacing DEFAULTS = new Pacing(
            5, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMinutes(10), 0);

    public Pacing {
        Objects.requireNonNull(retryDelay, "retryDelay");
        Objects.requireNonNull(maximumRetryDelay, "maximumRetryDelay");
        Objects.requireNonNull(maxRetryAfter, "maxRetryAfter");
        Objects.requireNonNull(operationTimeout, "operationTimeout");
        if (maximumRetries < 0) {
            throw new IllegalArgumentException("maximumRetries must be 0 or more: " + maximumRetries);
        }
    }

    /** The same with so many repetitions. */
    public Pacing withMaximumRetries(int retries) {
        return new Pacing(retries, retryDelay, maximumRetryDelay, maxRetryAfter, operationTimeout, maxCallsPerSecond);
    }

    /** The same with so many calls in a second at most. */
    public Pacing withMaxCallsPerSecond(double calls) {
        return new Pacing(maximumRetries, retryDelay, maximumRetryDelay, maxRetryAfter, operationTimeout, calls);
    }

    /** Pauses between attempts. */
    public Backoff backoff() {
        return new Backoff(retryDelay, maximumRetryDelay);
    }

    /** Repeats as these settings say. */
    public Pacer pacer(Sleeper sleeper) {
        return new Pacer(new Pacer.Settings(maximumRetries, backoff(), maxRetryAfter, operationTimeout), sleeper);
    }

    /** Keeps calls apart as these settings say. */
    public CallRate rate(Sleeper sleeper) {
        return new CallRate(maxCallsPerSecond, System::nanoTime, sleeper);
    }
}
