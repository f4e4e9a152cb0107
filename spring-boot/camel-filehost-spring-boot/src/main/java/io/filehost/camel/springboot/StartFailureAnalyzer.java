package io.filehost.camel.springboot;

import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.RuntimeCamelException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/**
 * Tells why Camel could not start when a component refused an option or the service refused a call: the reason names
 * both, and the stack trace would add nothing.
 */
final class StartFailureAnalyzer extends AbstractFailureAnalyzer<RuntimeCamelException> {

    private static final String OURS = "io.filehost.camel.";

    @Override
    protected FailureAnalysis analyze(Throwable root, RuntimeCamelException failure) {
        Throwable reason = NestedExceptionUtils.getMostSpecificCause(failure);
        if (reason instanceof FileHostException || reason instanceof IllegalArgumentException && isThrownByUs(reason)) {
            return new FailureAnalysis(
                    "Camel cannot start: " + reason.getMessage(),
                    "Correct the address of the endpoint, or the properties that begin with camel.component.", failure);
        }
        return null;
    }

    // Those of others, or of Java, may be bugs, whose place has to be known.
    private static boolean isThrownByUs(Throwable reason) {
        StackTraceElement[] trace = reason.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(OURS);
    }
}
