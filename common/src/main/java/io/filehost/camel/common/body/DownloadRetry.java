package io.filehost.camel.common.body;

import java.util.Objects;

import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Pacer;

/**
 * How often a download is taken up again after its connection broke.
 *
 * @param pacer          makes the pauses
 * @param pauses         how long
 * @param maximumRetries breaks in a row without a byte in between; 0 takes nothing up again
 */
public record DownloadRetry(Pacer pacer, Backoff pauses, int maximumRetries) {

    public DownloadRetry {
        Objects.requireNonNull(pacer, "pacer");
        Objects.requireNonNull(pauses, "pauses");
        if (maximumRetries < 0) {
            throw new IllegalArgumentException("maximumRetries must be 0 or more: " + maximumRetries);
        }
    }
}
