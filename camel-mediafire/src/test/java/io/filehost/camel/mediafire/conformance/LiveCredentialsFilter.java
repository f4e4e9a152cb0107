package io.filehost.camel.mediafire.conformance;

import io.filehost.camel.common.testing.conformance.LiveGate;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** No tests against the real service without credentials. */
public final class LiveCredentialsFilter implements PostDiscoveryFilter {

    private final LiveGate gate = new LiveGate(LiveAccess.RUN);

    @Override
    public FilterResult apply(TestDescriptor test) {
        return gate.verdict();
    }
}
