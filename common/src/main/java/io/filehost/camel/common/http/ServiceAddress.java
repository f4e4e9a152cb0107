package io.filehost.camel.common.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

/**
 * Where a service is.
 *
 * @param uri an http or https address; what is called is appended to its path
 */
public record ServiceAddress(URI uri) {

    public ServiceAddress {
        Objects.requireNonNull(uri, "uri");
        if (uri.getHost() == null || !"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
            throw unusable(uri.toString());
        }
    }

    /** The address that option {@code baseUrl} holds. */
    public static ServiceAddress of(String baseUrl) {
        try {
            return new ServiceAddress(new URI(baseUrl));
        } catch (URISyntaxException odd) {
            throw unusable(baseUrl);
        }
    }

    private static IllegalArgumentException unusable(String baseUrl) {
        return new IllegalArgumentException("baseUrl must be an http or https address: " + baseUrl);
    }

    /** The address of something there. */
    public URI at(String pathAndQuery) {
        String base = uri.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + pathAndQuery);
    }

    /** True when others on the way can read what is sent: neither https nor this machine. */
    public boolean isReadableByOthers() {
        String host = uri.getHost();
        boolean here = "localhost".equals(host) || host.startsWith("127.") || host.equals("[::1]");
        return "http".equals(uri.getScheme()) && !here;
    }
}
