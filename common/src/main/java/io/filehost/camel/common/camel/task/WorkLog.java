package io.filehost.camel.common.camel.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.LongAdder;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.FileHostException;

/**
 * What a producer or consumer did since it was made, for people who look at it from outside. Of an error it keeps kind,
 * code and method and no text: texts hold names, and those of foreign exceptions anything. Safe for many threads.
 */
public final class WorkLog {

    private final Clock clock;
    private final LongAdder done = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private volatile Problem last = new Problem("", null);

    private record Problem(String text, Instant at) {
    }

    public WorkLog(Clock clock) {
        this.clock = clock;
    }

    public void succeeded() {
        done.increment();
    }

    public void failed(Throwable failure) {
        failed.increment();
        noted(failure);
    }

    /** Notes an error that is not the end of a piece of work. */
    public void noted(Throwable failure) {
        last = new Problem(textOf(failure), clock.instant());
    }

    public long done() {
        return done.sum();
    }

    public long failures() {
        return failed.sum();
    }

    /** For example {@code NOT_FOUND, error 110 of file/get_info}; empty when there was none. */
    public String lastFailure() {
        return last.text();
    }

    /** Null when there was none. */
    public Date lastFailureTime() {
        Instant at = last.at();
        return at == null ? null : Date.from(at);
    }

    private static String textOf(Throwable failure) {
        Throwable known = failure;
        while (known != null && !(known instanceof FileHostException)) {
            known = known.getCause();
        }
        if (known instanceof ApiException refused) {
            return "%s, error %d of %s".formatted(refused.kind(), refused.code(), refused.method());
        }
        if (known instanceof FileHostException unanswered) {
            return "%s, %s".formatted(unanswered.kind(), unanswered.getClass().getSimpleName());
        }
        return failure == null ? "" : failure.getClass().getSimpleName();
    }
}
