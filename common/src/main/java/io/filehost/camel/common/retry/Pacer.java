package io.filehost.camel.common.retry;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.NotTheServiceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only place that makes an attempt again or lets time pass. What an attempt is, and how a session is renewed, is
 * not its business. Safe for many threads.
 * <p>
 * Repeated are: calls that had no effect for certain; passing faults, lost answers and foreign pages when the call may
 * run twice; an ended session, once and at once. Everything else is the caller's.
 */
public final class Pacer {

    private static final Logger LOG = LoggerFactory.getLogger(Pacer.class);

    private final Settings settings;
    private final Sleeper sleeper;

    /**
     * @param maximumRetries   repetitions after the first attempt; 0 never repeats
     * @param backoff          pauses between attempts
     * @param maxRetryAfter    longest pause taken on the service's wish; a longer wish is left to the caller
     * @param operationTimeout most waiting of one operation
     */
    public record Settings(int maximumRetries, Backoff backoff, Duration maxRetryAfter, Duration operationTimeout) {

        public Settings {
            Objects.requireNonNull(backoff, "backoff");
            Objects.requireNonNull(maxRetryAfter, "maxRetryAfter");
            Objects.requireNonNull(operationTimeout, "operationTimeout");
            if (maximumRetries < 0) {
                throw new IllegalArgumentException("maximumRetries must be 0 or more: " + maximumRetries);
            }
        }
    }

    public Pacer(Settings settings, Sleeper sleeper) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.sleeper = Objects.requireNonNull(sleeper, "sleeper");
    }

    /** A new allowance of waiting for one operation. */
    public Deadline deadline() {
        return Deadline.of(settings.operationTimeout());
    }

    /**
     * Makes the attempt, and again as the class comment says.
     *
     * @param repeatable true when the attempt may run twice without harm
     */
    public <T> T call(boolean repeatable, Supplier<T> attempt) {
        return call(repeatable, attempt, failure -> {
        });
    }

    /**
     * As {@link #call(boolean, Supplier)}.
     *
     * @param ready told of each failure that will be followed by another attempt, before the pause; what it throws ends
     *              the call
     */
    public <T> T call(boolean repeatable, Supplier<T> attempt, Consumer<FileHostException> ready) {
        Deadline deadline = deadline();
        boolean renewed = false;
        for (int failures = 1;; failures++) {
            try {
                return attempt.get();
            } catch (FileHostException failure) {
                Duration pause = pauseAfter(failure, failures);
                boolean again = failures <= settings.maximumRetries() && mayRepeat(failure, repeatable, renewed);
                if (!again || wishIsTooLong(failure) || !deadline.allows(pause)) {
                    throw failure;
                }
                renewed |= failure.kind() == ErrorKind.REAUTH;
                LOG.debug("Attempt {} failed, another follows: {}", failures, failure.getMessage());
                ready.accept(failure);
                sleepOrThrow(pause, failure);
            }
        }
    }

    private static boolean mayRepeat(FileHostException failure, boolean repeatable, boolean renewed) {
        if (failure.kind() == ErrorKind.REAUTH) {
            return !renewed && (repeatable || failure.hadNoEffect());
        }
        return failure.kind() == ErrorKind.RETRY && isWorthIt(failure) && (repeatable || failure.hadNoEffect());
    }

    /** A foreign page with a status that blames the request comes again however often one asks. */
    private static boolean isWorthIt(FileHostException failure) {
        if (failure instanceof NotTheServiceException page && page.httpStatus() / 100 == 4) {
            return switch (page.httpStatus()) {
                case 403, 408, 425, 429 -> true;
                default -> false;
            };
        }
        return true;
    }

    private boolean wishIsTooLong(FileHostException failure) {
        return failure.retryAfter().filter(wish -> wish.compareTo(settings.maxRetryAfter()) > 0).isPresent();
    }

    private Duration pauseAfter(FileHostException failure, int failures) {
        if (failure.kind() == ErrorKind.REAUTH) {
            return Duration.ZERO;
        }
        return failure.retryAfter().orElseGet(() -> settings.backoff().after(failures));
    }

    private void sleepOrThrow(Duration pause, FileHostException failure) {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            failure.addSuppressed(stopped);
            throw failure;
        }
    }

    /**
     * Waits between two looks at something that takes its time.
     *
     * @return                   true after the pause; false at once when the deadline does not allow it
     * @throws FileHostException kind RETRY, when the thread was asked to stop; its interrupt flag is set again
     */
    public boolean pause(Duration pause, Deadline deadline) {
        if (!deadline.allows(pause)) {
            return false;
        }
        try {
            sleeper.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FileHostException("Asked to stop while waiting for the service", ErrorKind.RETRY, stopped);
        }
    }
}
