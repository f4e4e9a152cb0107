package io.filehost.camel.example.transfer.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.example.transfer.Halt;

/** Turns Ctrl-C and a polite kill into a clean end of the run. */
final class Signals {

    private static final int PATIENCE_SECONDS = 25;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Halt halt;

    private Signals(Halt halt) {
        this.halt = halt;
    }

    static Signals endWith(Halt halt) {
        Signals signals = new Signals(halt);
        Runtime.getRuntime().addShutdownHook(new Thread(signals::end, "signals"));
        return signals;
    }

    /** The run is over, the process may end. */
    void done() {
        done.countDown();
    }

    // The process lives as long as this runs.
    private void end() {
        halt.byRequest();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
