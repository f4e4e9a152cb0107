package io.filehost.camel.mediafire;

import javax.net.ssl.SSLContext;

import io.filehost.camel.common.http.TransportOptions;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.mediafire.client.ClientOptions;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.auth.Credentials;
import org.apache.camel.CamelContext;

/**
 * Says in the words of the client what a route author said in options.
 *
 * @param context where TLS settings find their key stores
 */
record ClientSettings(CamelContext context) {

    private static final String PRODUCT = "camel-mediafire";

    /** A client with these options; makes no call. */
    MediaFireClient open(MediaFireConfiguration options) {
        return new HttpMediaFireClient(
                ClientOptions.builder()
                        .baseUrl(options.getBaseUrl())
                        .apiVersion(options.getApiVersion())
                        .credentials(new Credentials(
                                options.getUsername(), options.getPassword(), options.getApplicationId(), options.getApiKey()))
                        .transport(transport(options))
                        .pacing(pacing(options))
                        .maxSessions(options.getMaxSessions())
                        .maxConcurrentUnits(options.getMaxConcurrentUnits())
                        .deviceId(options.getDeviceId())
                        .waitForAsyncJobs(options.isWaitForAsyncJobs())
                        .asyncJobsMaxWait(options.getAsyncJobsMaxWait())
                        .build());
    }

    private static Pacing pacing(MediaFireConfiguration options) {
        return new Pacing(
                options.getMaximumRetries(), options.getRetryDelay(), options.getMaximumRetryDelay(),
                options.getMaxRetryAfter(), options.getOperationTimeout(), options.getMaxCallsPerSecond());
    }

    private TransportOptions transport(MediaFireConfiguration options) {
        return new TransportOptions(
                options.getConnectTimeout(), options.getResponseTimeout(), options.getMaxConnections(), proxy(options),
                sslContext(options), PRODUCT);
    }

    private static TransportOptions.Proxy proxy(MediaFireConfiguration options) {
        if (options.getProxyHost() == null) {
            return null;
        }
        return new TransportOptions.Proxy(
                options.getProxyHost(), options.getProxyPort(), options.getProxyUsername(), options.getProxyPassword());
    }

    private SSLContext sslContext(MediaFireConfiguration options) {
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
