package io.filehost.camel.common.http;

import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** HttpClient with everything undone that would change a message on its way or repeat it behind our back. */
final class Connections {

    private static final String SENT = "filehost.sent";
    // Servers drop idle connections; a stale one would look like a lost answer, which a changing call cannot repeat.
    private static final TimeValue IDLE_BEFORE_CHECK = TimeValue.ofMilliseconds(200);
    private static final TimeValue IDLE_BEFORE_CLOSE = TimeValue.ofSeconds(20);

    private Connections() {
    }

    static CloseableHttpClient open(TransportOptions options) {
        HttpClientBuilder builder = HttpClients.custom().setConnectionManager(pool(options))
                .setDefaultRequestConfig(requests(options)).setRequestExecutor(new SendingNoted())
                .setKeepAliveStrategy((response, context) -> IDLE_BEFORE_CLOSE).setUserAgent(options.product())
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
                .disableContentCompression();
        if (options.proxy() != null) {
            useProxy(builder, options.proxy());
        }
        return builder.build();
    }

    private static void useProxy(HttpClientBuilder builder, TransportOptions.Proxy proxy) {
        HttpHost host = new HttpHost(proxy.host(), proxy.port());
        builder.setProxy(host);
        if (proxy.username() != null) {
            char[] password = proxy.password() == null ? new char[0] : proxy.password().toCharArray();
            BasicCredentialsProvider provider = new BasicCredentialsProvider();
            provider.setCredentials(new AuthScope(host), new UsernamePasswordCredentials(proxy.username(), password));
            builder.setDefaultCredentialsProvider(provider);
        }
    }

    private static PoolingHttpClientConnectionManager pool(TransportOptions options) {
        Timeout silence = Timeout.of(options.responseTimeout());
        PoolingHttpClientConnectionManagerBuilder builder = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(options.maxConnections()).setMaxConnPerRoute(options.maxConnections())
                .setConnectionFactory(utf8Headers())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(options.connectTimeout())).setSocketTimeout(silence)
                        .setValidateAfterInactivity(IDLE_BEFORE_CHECK).build());
        if (options.sslContext() != null) {
            builder.setTlsSocketStrategy(ClientTlsStrategyBuilder.create().setSslContext(options.sslContext()).buildClassic());
        }
        return builder.build();
    }

    /** The default writes letters outside of ASCII as question marks. */
    private static ManagedHttpClientConnectionFactory utf8Headers() {
        CharCodingConfig utf8 = CharCodingConfig.custom().setCharset(StandardCharsets.UTF_8)
                .setMalformedInputAction(CodingErrorAction.REPLACE).setUnmappableInputAction(CodingErrorAction.REPLACE).build();
        return ManagedHttpClientConnectionFactory.builder().charCodingConfig(utf8).build();
    }

    private static RequestConfig requests(TransportOptions options) {
        return RequestConfig.custom().setResponseTimeout(Timeout.of(options.responseTimeout()))
                .setConnectionRequestTimeout(Timeout.of(options.responseTimeout()))
                .setAuthenticationEnabled(options.proxy() != null)
                .setProtocolUpgradeEnabled(false).build();
    }

    /** True once a request of this context went out on a connection; opening a tunnel does not count. */
    static boolean wasSent(HttpContext context) {
        return Boolean.TRUE.equals(context.getAttribute(SENT));
    }

    private static final class SendingNoted extends HttpRequestExecutor {

        @Override
        public ClassicHttpResponse execute(
                ClassicHttpRequest request, HttpClientConnection connection, HttpResponseInformationCallback callback,
                HttpContext context)
                throws IOException, HttpException {
            if (!Method.CONNECT.isSame(request.getMethod())) {
                context.setAttribute(SENT, Boolean.TRUE);
            }
            return super.execute(request, connection, callback, context);
        }
    }
}
