package io.filehost.camel.mediafire.client.model;

import java.util.Map;

/**
 * Answer of {@code file/one_time_key} and {@code file/configure_one_time_key}. Its text leaves out token and links:
 * whoever has one can fetch the file.
 *
 * @param token   the key of the link, wanted for changing its settings; empty when only counters were asked for
 * @param links   addresses by kind: {@code download}, {@code view}, {@code watch}, {@code listen}
 * @param used    keys made in the running 24 hours; -1 when the service does not tell
 * @param allowed keys allowed in 24 hours; -1 when the service does not tell
 */
public record OneTimeLink(String token, Map<String, String> links, long used, long allowed) {

    public OneTimeLink {
        links = Map.copyOf(links);
    }

    /** The address to download from; empty when the answer has none, as that to a change of settings. */
    public String link() {
        return links.getOrDefault("download", "");
    }

    @Override
    public String toString() {
        return "OneTimeLink[links=%s, used=%d, allowed=%d]".formatted(links.keySet(), used, allowed);
    }
}
