package io.filehost.camel.emulator.mediafire.peers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters as the peers write them. */
final class PeerText {

    private PeerText() {
    }

    /** Names and values in turn, in this order. */
    static Map<String, String> map(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** Spaces become plus signs. */
    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Spaces become {@code %20}, as in C programs. */
    static String percentEncoded(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(each -> each.getKey() + "=" + percentEncoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String percentEncoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    /** Not encoded at all. */
    static String raw(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }
}
