package io.filehost.camel.common.http;

import java.time.Duration;
import java.util.Objects;

import javax.net.ssl.SSLContext;

/**
 * How connections are made.
 *
 * @param connectTimeout  longest time to get a connection established
 * @param responseTimeout longest time without a byte moving, in either direction
 * @param maxConnections  most connections at once
 * @param proxy           proxy to go through; null for none
 * @param sslContext      trust and keys; null for those of the Java runtime
 * @param product         the name sent as {@code User-Agent}
 */
public record TransportOptions(Duration connectTimeout, Duration responseTimeout, int maxConnections, Proxy proxy,
        SSLContext sslContext, String product) {

    /** Thirty seconds to connect, a minute of silence, twenty connections, no proxy. */
    public static final TransportOptions DEFAULTS = new TransportOptions(
            Duration.ofSeconds(30), Duration.ofSeconds(60), 20, null, null, "camel-filehost");

    public TransportOptions {
        requirePositive("connectTimeout", connectTimeout);
        requirePositive("responseTimeout", responseTimeout);
        Objects.requireNonNull(product, "product");
        if (maxConnections < 1) {
            throw new IllegalArgumentException("maxConnections must be 1 or more: " + maxConnections);
        }
    }

    private static void requirePositive(String name, Duration duration) {
        if (duration == null || duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " must be longer than 0: " + duration);
        }
    }

    /**
     * An HTTP proxy.
     *
     * @param username null when the proxy asks for none
     * @param password null when the proxy asks for none
     */
    public record Proxy(String host, int port, String username, String password) {

        public Proxy {
            Objects.requireNonNull(host, "proxyHost");
            if (port < 1 || port > 65535) {
                throw new IllegalArgumentException("proxyPort must lie between 1 and 65535: " + port);
            }
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
