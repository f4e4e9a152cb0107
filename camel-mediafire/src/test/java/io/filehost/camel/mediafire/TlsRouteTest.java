package io.filehost.camel.mediafire;

import java.nio.file.Path;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.UntrustedServerException;
import io.filehost.camel.common.testing.route.TrustParameters;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.fixture.TunnelProxy;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The component and a service that comes by TLS with a certificate nobody knows. */
class TlsRouteTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator(
            EmulatorOptions.builder().account(CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD).tls().build());

    @TempDir
    Path directory;

    @Test
    void aCertificateThatTheOptionTrustsIsGoodForCallsAndDownloads() throws Exception {
        mediafire.context().getRegistry().bind("trust",
                TrustParameters.of(mediafire.emulator().tls().orElseThrow().trustStore(), directory));

        UploadResult file = mediafire.ask(UploadResult.class, "mediafire:/Inbox?fileName=a.txt&sslContextParameters=#trust",
                "abc", Map.of());
        String content = mediafire.send("mediafire:/Inbox?operation=download&sslContextParameters=#trust", null,
                Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value())).getMessage().getBody(String.class);

        assertThat(mediafire.emulator().baseUrl()).startsWith("https://");
        assertThat(content).isEqualTo("abc");
    }

    @Test
    void theTrustOfTheContextServesTheComponentThatAsksForIt() throws Exception {
        mediafire.context()
                .setSSLContextParameters(TrustParameters.of(mediafire.emulator().tls().orElseThrow().trustStore(), directory));
        mediafire.component().setUseGlobalSslContextParameters(true);

        assertThat(mediafire.askList("mediafire:/?operation=list", null, Map.of())).isEmpty();
    }

    @Test
    void aProxyWithAPasswordIsGoneThrough() throws Exception {
        mediafire.context().getRegistry().bind("trust",
                TrustParameters.of(mediafire.emulator().tls().orElseThrow().trustStore(), directory));
        try (TunnelProxy proxy = new TunnelProxy("someone", "proxy secret")) {
            String way = "&proxyHost=127.0.0.1&proxyPort=" + proxy.port()
                         + "&proxyUsername=someone&proxyPassword=RAW(proxy secret)";

            assertThat(mediafire.askList("mediafire:/?operation=list&sslContextParameters=#trust" + way, null, Map.of()))
                    .isEmpty();

            String address = mediafire.emulator().baseUrl();
            assertThat(proxy.tunnels()).isNotEmpty().containsOnly(address.substring("https://".length()));
        }
    }

    @Test
    void aProxyThatRefusesThePasswordIsOneLineWithoutThePassword() throws Exception {
        try (TunnelProxy proxy = new TunnelProxy("someone", "proxy secret")) {
            mediafire.component().getConfiguration().setMaximumRetries(0);
            String way = "&proxyHost=127.0.0.1&proxyPort=" + proxy.port()
                         + "&proxyUsername=someone&proxyPassword=mistaken";

            assertThatThrownBy(() -> mediafire.send("mediafire:/?operation=list" + way, null, Map.of()))
                    .isInstanceOf(FileHostException.class).hasMessageContaining("407").hasMessageContaining("proxyPassword")
                    .hasMessageNotContaining("mistaken");
            assertThat(mediafire.journal().entries()).isEmpty();
        }
    }

    @Test
    void aStrangeCertificateIsOneClearLineWithHostAndOptionAndNotTriedAgain() {
        assertThatExceptionOfType(UntrustedServerException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/Inbox?operation=list", null, Map.of()))
                .withMessageStartingWith("list in /Inbox: user/get_session_token: " + mediafire.emulator().baseUrl()
                                         + " shows a certificate that is not accepted (")
                .withMessageContaining("sslContextParameters").withMessageNotContaining("\n")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.FATAL));
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @Test
    void aConsumerDoesNotStartWithAStrangeCertificate() {
        assertThatThrownBy(() -> mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("mediafire:/Inbox").to("mock:out");
            }
        })).hasStackTraceContaining("shows a certificate that is not accepted");
    }
}
