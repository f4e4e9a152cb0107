package io.filehost.camel.common.testing.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.platform.engine.FilterResult;

/**
 * A run of the conformance tests against the real service, with an account that the environment names.
 *
 * @param service   how people call it
 * @param variables what has to be set, if only to nothing
 */
public record LiveRun(String service, List<String> variables) {

    /** Whether this run is meant for the real services (profile {@code live}). */
    public static boolean isWanted() {
        return "live".equals(System.getProperty("conformance.target"));
    }

    /** Why the tests are skipped in this environment, in one line without secrets; empty when they are not. */
    public Optional<String> skipNotice(Map<String, String> environment) {
        List<String> missing = variables.stream().filter(name -> !environment.containsKey(name)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The conformance tests against the real service of %s are skipped: not set in the environment: %s"
                        .formatted(service, String.join(", ", missing)));
    }

    /** Whether a test takes part in this run. */
    public FilterResult verdict() {
        if (!isWanted()) {
            return FilterResult.included("the target is the emulator");
        }
        return skipNotice(System.getenv()).map(FilterResult::excluded)
                .orElseGet(() -> FilterResult.included("there are credentials"));
    }
}
