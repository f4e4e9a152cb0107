package io.filehost.camel.mediafire.client.upload;

import java.time.Duration;
import java.util.Objects;

import io.filehost.camel.common.retry.Backoff;

/**
 * How uploads are made.
 *
 * @param maxConcurrentUnits units of one file under way at once
 * @param pollPauses         pauses between looks at an upload that the service is working on
 */
public record UploadOptions(int maxConcurrentUnits, Backoff pollPauses) {

    /** Small files are ready at once, large ones take minutes. */
    private static final Backoff QUICK_THEN_SLOW = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(10));

    public UploadOptions {
        Objects.requireNonNull(pollPauses, "pollPauses");
        if (maxConcurrentUnits < 1) {
            throw new IllegalArgumentException("maxConcurrentUnits must be 1 or more: " + maxConcurrentUnits);
        }
    }

    /** With pauses from 0.1 s up to 10 s. */
    public UploadOptions(int maxConcurrentUnits) {
        this(maxConcurrentUnits, QUICK_THEN_SLOW);
    }
}
