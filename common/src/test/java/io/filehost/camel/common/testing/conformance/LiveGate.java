package io.filehost.camel.common.testing.conformance;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.platform.engine.FilterResult;

/** Takes all tests out of a run against a real service that has no credentials, and says so in one line. */
public final class LiveGate {

    private final LiveRun run;
    private final AtomicBoolean told = new AtomicBoolean();

    public LiveGate(LiveRun run) {
        this.run = run;
    }

    /** Whether the tests take part; the same for each of them. */
    public FilterResult verdict() {
        FilterResult verdict = run.verdict();
        if (verdict.excluded() && told.compareAndSet(false, true)) {
            System.out.println(verdict.getReason().orElseThrow());
        }
        return verdict;
    }
}
