package io.filehost.camel.common.retry;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How long to pause before attempt two, three and so on: doubling from {@code first} up to {@code most}, the upper half
 * by chance, so that many clients do not come back at once.
 *
 * @param first  pause before the first repetition
 * @param most   longest pause
 * @param chance numbers from 0 (inclusive) to 1 (exclusive)
 */
public record Backoff(Duration first, Duration most, DoubleSupplier chance) {

    private static final int LARGEST_SHIFT = 30;

    public Backoff {
        Objects.requireNonNull(chance, "chance");
        if (first.isNegative() || most.compareTo(first) < 0) {
            throw new IllegalArgumentException("The first pause must lie between 0 and the longest: " + first + ", " + most);
        }
    }

    public Backoff(Duration first, Duration most) {
        this(first, most, () -> ThreadLocalRandom.current().nextDouble());
    }

    /** The pause after so many failed attempts, counted from 1. */
    public Duration after(int failures) {
        long factor = 1L << Math.min(Math.max(failures - 1, 0), LARGEST_SHIFT);
        Duration whole = first.compareTo(most.dividedBy(factor)) > 0 ? most : first.multipliedBy(factor);
        Duration half = whole.dividedBy(2);
        return half.plusNanos((long) (whole.minus(half).toNanos() * chance.getAsDouble()));
    }
}
