package io.filehost.camel.mediafire.conformance;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Takes all tests out of a run against the real service that has no credentials, and says so in one line. */
public final class LiveCredentialsFilter implements PostDiscoveryFilter {

    private final AtomicBoolean told = new AtomicBoolean();

    @Override
    public FilterResult apply(TestDescriptor test) {
        FilterResult verdict = LiveAccess.RUN.verdict();
        if (verdict.excluded() && told.compareAndSet(false, true)) {
            System.out.println(verdict.getReason().orElseThrow());
        }
        return verdict;
    }
}
