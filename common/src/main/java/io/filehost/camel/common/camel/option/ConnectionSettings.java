package io.filehost.camel.common.camel.option;

import javax.net.ssl.SSLContext;

import io.filehost.camel.common.body.DownloadRetry;
import io.filehost.camel.common.http.TransportOptions;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.common.retry.Sleeper;
import org.apache.camel.CamelContext;

/**
 * Says in the words of the transport what a route author said in options.
 *
 * @param options the options
 * @param context where TLS settings find their key stores
 */
public record ConnectionSettings(ConnectionConfiguration options, CamelContext context) {

    /**
     * How connections are made.
     *
     * @param  product                  what requests say they come from
     * @throws IllegalArgumentException when the TLS settings cannot be used
     */
    public TransportOptions transport(String product) {
        return new TransportOptions(
                options.getConnectTimeout(), options.getResponseTimeout(), options.getMaxConnections(), proxy(), sslContext(),
                product);
    }

    /** What is repeated, and how fast calls may go. */
    public Pacing pacing() {
        return new Pacing(
                options.getMaximumRetries(), options.getRetryDelay(), options.getMaximumRetryDelay(),
                options.getMaxRetryAfter(), options.getOperationTimeout(), options.getMaxCallsPerSecond());
    }

    /** How downloads are taken up again. */
    public DownloadRetry downloadRetry() {
        Pacing pacing = pacing();
        return new DownloadRetry(pacing.pacer(Sleeper.REAL), pacing.backoff(), pacing.maximumRetries());
    }

    private TransportOptions.Proxy proxy() {
        if (options.getProxyHost() == null) {
            return null;
        }
        return new TransportOptions.Proxy(
                options.getProxyHost(), options.getProxyPort(), options.getProxyUsername(), options.getProxyPassword());
    }

    private SSLContext sslContext() {
        if (options.getSslContextParameters() == null) {
            return null;
        }
        try {
            return options.getSslContextParameters().createSSLContext(context);
        } catch (Exception e) {
            throw new IllegalArgumentException("Option sslContextParameters cannot be used: " + e.getMessage(), e);
        }
    }
}
