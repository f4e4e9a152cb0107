package io.filehost.camel.common.camel.option;

/** What a consumer does with a change that failed {@code maximumAttempts} times. */
public enum OnFailure {
    /** Offers it again, with growing pauses. */
    RETRY,
    /** Counts it as done. */
    SKIP
}
