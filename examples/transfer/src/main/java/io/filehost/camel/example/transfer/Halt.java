package io.filehost.camel.example.transfer;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;

/** The one place where a run is told to end before its time: by a signal, or by an error that will not go away. */
public final class Halt {

    private final CountDownLatch called = new CountDownLatch(1);
    private volatile String reason;

    /** Ends the run cleanly; everything is kept. */
    public void byRequest() {
        called.countDown();
    }

    /** Ends the run when the error concerns the whole account, not this file. */
    void unlessWorthRepeating(FileHostException problem) {
        ErrorKind kind = problem.kind();
        if (kind == ErrorKind.QUOTA || kind == ErrorKind.FATAL) {
            because(problem.getMessage());
        }
    }

    /** Ends the run with an error. */
    void because(String error) {
        reason = error;
        called.countDown();
    }

    /** The error that ended the run; empty when it was asked to end, or goes on. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    boolean isCalled() {
        return called.getCount() == 0;
    }

    /** Waits for the end, not longer than told; true when it has come. */
    boolean await(Duration time) throws InterruptedException {
        return called.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
