package io.filehost.camel.example.transfer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What failed and has not succeeded since, by path. Each failure is tried again; after some in a row it is given up.
 */
final class Failures {

    private static final int ATTEMPTS = 6;
    // Longer than the longest pause before the last attempt: a file that vanished is never tried again.
    private static final Duration MEMORY = Duration.ofSeconds(60);

    private final Map<String, Failure> byPath = new ConcurrentHashMap<>();
    private final InstantSource clock;

    private record Failure(int attempts, String text, Instant last) {

        boolean isGivenUp() {
            return attempts >= ATTEMPTS;
        }
    }

    Failures(InstantSource clock) {
        this.clock = clock;
    }

    void add(String path, Exception cause) {
        byPath.merge(path, new Failure(1, String.valueOf(cause.getMessage()), clock.instant()),
                (old, next) -> new Failure(old.attempts() + 1, next.text(), next.last()));
    }

    void forget(String path) {
        byPath.remove(path);
    }

    /** The last error, when the path is given up. */
    Optional<String> givenUp(String path) {
        return Optional.ofNullable(byPath.get(path)).filter(Failure::isGivenUp).map(Failure::text);
    }

    /** Whether something is still to be tried again. */
    boolean isRetrying() {
        Instant horizon = clock.instant().minus(MEMORY);
        return byPath.values().stream().anyMatch(failure -> !failure.isGivenUp() && failure.last().isAfter(horizon));
    }
}
