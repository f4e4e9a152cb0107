package io.filehost.camel.springboot;

import java.util.stream.Stream;

import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.RuntimeCamelException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells why an application could not start when a component refused an option or the service refused a call: the reason
 * names both, and a stack trace would add nothing.
 */
final class StartFailureAnalyzer extends AbstractFailureAnalyzer<RuntimeCamelException> {

    private static final String OURS = "io.filehost.camel.";
    private static final String ACTION
            = "Check the properties that begin with camel.component. and the options in the addresses of endpoints.";

    @Override
    protected FailureAnalysis analyze(Throwable root, RuntimeCamelException failure) {
        return Stream.<Throwable> iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(StartFailureAnalyzer::explainsItself).findFirst()
                .map(reason -> new FailureAnalysis(reason.getMessage(), ACTION, failure)).orElse(null);
    }

    private static boolean explainsItself(Throwable reason) {
        return reason instanceof FileHostException || reason instanceof IllegalArgumentException && isThrownByUs(reason);
    }

    // Those of others, or of Java, may be bugs, whose place has to be known.
    private static boolean isThrownByUs(Throwable reason) {
        StackTraceElement[] trace = reason.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(OURS);
    }
}
