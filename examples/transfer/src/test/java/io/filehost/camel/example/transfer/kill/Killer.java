package io.filehost.camel.example.transfer.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills its own process with SIGKILL when a moment has come for the n-th time. */
final class Killer {

    private final Moment moment;
    private final AtomicInteger left;

    Killer(Moment moment, int occurrence) {
        this.moment = moment;
        this.left = new AtomicInteger(occurrence);
    }

    Moment moment() {
        return moment;
    }

    /** The moment has come; does not return from the one that is meant. */
    void at(Moment now) {
        if (now == moment && left.decrementAndGet() == 0) {
            strike();
            await();
        }
    }

    /** The moment begins; the kill strikes while it lasts. */
    void during(Moment now) {
        if (now == moment && left.decrementAndGet() == 0) {
            strike();
        }
    }

    private static void strike() {
        try {
            new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
