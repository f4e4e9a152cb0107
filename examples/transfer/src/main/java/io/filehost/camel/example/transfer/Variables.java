package io.filehost.camel.example.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Environment variables that describe one account: all of them are set, or none. */
final class Variables {

    private final Map<String, String> environment;
    private final String prefix;
    private final List<String> needed;

    /**
     * @param prefix what their names begin with
     * @param needed the rest of the names of those that have to be set
     */
    Variables(Map<String, String> environment, String prefix, List<String> needed) {
        this.environment = environment;
        this.prefix = prefix;
        this.needed = needed;
    }

    /**
     * The values of the needed ones, in their order.
     *
     * @return              empty when none of them is set
     * @throws UsageProblem when some are set and others are missing
     */
    Optional<List<String>> values() {
        List<String> missing = needed.stream().filter(name -> value(name).isEmpty()).map(prefix::concat).toList();
        if (missing.size() == needed.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new UsageProblem(
                    "Not set: %s (set all %d, or none to use the emulator)".formatted(
                            String.join(", ", missing), needed.size()));
        }
        return Optional.of(needed.stream().map(this::value).toList());
    }

    /** The value of one; empty when it is not set. */
    String value(String name) {
        return environment.getOrDefault(prefix + name, "");
    }

    /** Their full names, for people. */
    static String names(String prefix, List<String> needed) {
        return String.join(", ", needed.stream().map(prefix::concat).toList());
    }
}
