package io.filehost.camel.common.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters as they stand in a query string or in the body of a form POST: percent-encoded UTF-8. */
public final class Form {

    private Form() {
    }

    /** {@code name=value} pairs joined by {@code &}, in the order of the map. */
    public static String encode(Map<String, String> values) {
        return values.entrySet().stream().map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** One name or value. A space becomes {@code %20}, which means a space everywhere; a plus sign does not. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }
}
