package io.filehost.camel.common.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The loggers of HttpClient that write requests as they go out: with passwords, tokens and signed addresses, past
 * everything that keeps ours clean. Its logging cannot be switched off from here, so somebody has to be told.
 */
final class TalkativeLoggers {

    private static final List<String> NAMES = List.of("org.apache.hc.client5.http.wire",
            "org.apache.hc.client5.http.headers", "org.apache.hc.client5.http.impl.classic.MainClientExec");

    private TalkativeLoggers() {
    }

    /**
     * What to warn of.
     *
     * @param atDebug whether a logger of this name writes at DEBUG
     */
    static Optional<String> warning(Predicate<String> atDebug) {
        List<String> talkative = NAMES.stream().filter(atDebug).toList();
        return talkative.isEmpty()
                ? Optional.empty()
                : Optional.of("At DEBUG the following loggers write whole requests, with passwords and tokens: "
                              + String.join(", ", talkative) + ". Set org.apache.hc.client5.http to INFO");
    }
}
