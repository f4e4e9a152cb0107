package io.filehost.camel.common.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.common.body.UploadSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HttpTransportTest {

    private static final Duration SHORT = Duration.ofMillis(400);

    private final LocalServer server = LocalServer.start();
    private final HttpTransport transport = new HttpTransport(options(SHORT, null));

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    @Test
    void aFormIsSentLetterByLetter() throws IOException {
        String form = Form.encode(Map.of("name", "a b+c%&=~*\u0416"));

        try (HttpReply reply = transport.postForm(server.at("/echo"), form)) {
            assertThat(text(reply)).isEqualTo("name=a%20b%2Bc%25%26%3D~%2A%D0%96");
            assertThat(reply.header("x-content-type")).contains("application/x-www-form-urlencoded");
            assertThat(reply.header("X-User-Agent")).contains("camel-filehost");
        }
    }

    @Test
    void nothingIsAddedThatChangesTheAnswer() throws IOException {
        try (HttpReply reply = transport.get(server.at("/echo"), 0)) {
            assertThat(reply.header("x-headers").orElseThrow().toLowerCase()).doesNotContain("accept-encoding", "upgrade",
                    "cookie", "range");
        }
    }

    @Test
    void anyStatusIsReadable() throws IOException {
        try (HttpReply reply = transport.get(server.at("/status/900"), 0)) {
            assertThat(reply.status()).isEqualTo(900);
            assertThat(text(reply)).isEqualTo("status 900");
        }
    }

    @Test
    void aRedirectIsAnAnswerLikeAnother() throws IOException {
        try (HttpReply reply = transport.get(server.at("/redirect"), 0)) {
            assertThat(reply.status()).isEqualTo(302);
            assertThat(reply.header("location")).contains("/echo");
        }
    }

    @Test
    void compressedContentStaysAsItCame() throws IOException {
        try (HttpReply reply = transport.get(server.at("/gzip-label"), 0)) {
            assertThat(text(reply)).isEqualTo("not really compressed");
        }
    }

    @Test
    void headerTextIsUtf8BothWays() throws IOException {
        Map<String, String> headers = Map.of("x-filename", "\u00fcber \u0416 \ud83d\ude00.txt");

        try (HttpReply reply = transport.postBytes(server.at("/echo"), headers, bytes(3), 0, 3)) {
            assertThat(server.lastHeaderBytes("X-filename")).isEqualTo(headers.get("x-filename").getBytes(UTF_8));
            assertThat(reply.header("x-name-back")).contains(headers.get("x-filename"));
        }
    }

    @Test
    void aLineBreakInAHeaderIsRefused() {
        Map<String, String> headers = Map.of("x-filename", "a\r\nx-filesize: 1");

        assertThatThrownBy(() -> transport.postBytes(server.at("/echo"), headers, bytes(3), 0, 3))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("x-filename");
    }

    @Test
    void aRangeOfASourceIsSentWithItsLength() throws IOException {
        try (HttpReply reply = transport.postBytes(server.at("/echo"), Map.of(), bytes(300_000), 1000, 200_000)) {
            byte[] sent = reply.body().readAllBytes();
            assertThat(sent).isEqualTo(Arrays.copyOfRange(content(300_000), 1000, 201_000));
            assertThat(reply.header("x-content-length")).contains("200000");
        }
    }

    @Test
    void whatStandsAroundAContentIsSentWithIt() throws IOException {
        Framing frame = new Framing("multipart/form-data; boundary=x", "before".getBytes(UTF_8), "after".getBytes(UTF_8));

        try (HttpReply reply = transport.postFramed(server.at("/echo"), frame, bytes(200_000))) {
            byte[] sent = reply.body().readAllBytes();
            assertThat(Arrays.copyOfRange(sent, 6, 200_006)).isEqualTo(content(200_000));
            assertThat(new String(sent, 0, 6, UTF_8) + new String(sent, 200_006, 5, UTF_8)).isEqualTo("beforeafter");
            assertThat(reply.header("x-content-length")).contains("200011");
            assertThat(reply.header("x-content-type")).contains("multipart/form-data; boundary=x");
        }
    }

    @Test
    void readingContinuesFromTheAskedPosition() throws IOException {
        try (HttpReply reply = transport.get(server.at("/echo"), 17)) {
            assertThat(reply.header("x-headers").orElseThrow()).contains("Range: bytes=17-");
        }
    }

    @Test
    void aBodyThatStallsFailsAfterTheResponseTimeout() throws IOException {
        try (HttpReply reply = transport.get(server.at("/stall"), 0)) {
            InputStream body = reply.body();
            assertThat(body.readNBytes(5)).hasSize(5);
            assertThatThrownBy(body::read).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aBodyCutShortIsAnError() throws IOException {
        try (HttpReply reply = transport.get(server.at("/cut"), 0)) {
            assertThatThrownBy(() -> reply.body().readAllBytes()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aServerThatTakesNoBytesIsGivenUp() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://127.0.0.1:" + deaf.getLocalPort() + "/");

            assertThatThrownBy(() -> transport.postBytes(address, Map.of(), bytes(50_000_000), 0, 50_000_000))
                    .isInstanceOf(IOException.class).isNotInstanceOf(NothingSentException.class)
                    .hasMessageContaining("no byte was taken");
        }
    }

    @Test
    void closingEarlyDoesNotFetchTheRest() throws IOException {
        try (HttpReply reply = transport.get(server.at("/endless"), 0)) {
            assertThat(reply.body().readNBytes(10)).hasSize(10);
        }
        try (HttpReply reply = transport.get(server.at("/status/200"), 0)) {
            assertThat(text(reply)).isEqualTo("status 200");
        }
    }

    @Test
    void nothingIsSentAfterClosing() {
        transport.close();

        assertThatThrownBy(() -> transport.postForm(server.at("/echo"), "a=b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transport.postBytes(server.at("/echo"), Map.of(), bytes(3), 0, 3))
                .isInstanceOf(IllegalStateException.class);
        assertThat(server.requestsTo("/echo")).isZero();
    }

    @Test
    void aRefusedConnectionSaysThatNothingWasSent() {
        URI nobody = server.at("/echo");
        server.close();

        assertThatThrownBy(() -> transport.postForm(nobody, "a=b")).isInstanceOf(NothingSentException.class);
    }

    @Test
    void aConnectionThatDiesAfterTheRequestIsNotTakenForUnsent() {
        assertThatThrownBy(() -> transport.postForm(server.at("/drop"), "a=b")).isInstanceOf(IOException.class)
                .isNotInstanceOf(NothingSentException.class);
        assertThat(server.requestsTo("/drop")).isEqualTo(1);
    }

    @Test
    void aFreeConnectionIsNotWaitedForWithoutEnd() throws IOException {
        try (HttpTransport single = new HttpTransport(
                new TransportOptions(Duration.ofSeconds(5), SHORT, 1, null, null, "camel-filehost"));
             HttpReply busy = single.get(server.at("/endless"), 0)) {
            assertThat(busy.status()).isEqualTo(200);
            assertThatThrownBy(() -> single.get(server.at("/echo"), 0)).isInstanceOf(NothingSentException.class);
        }
    }

    @Test
    void aProxyIsAskedWithItsCredentials() throws IOException {
        TransportOptions.Proxy proxy = new TransportOptions.Proxy("127.0.0.1", server.port(), "me", "pass");
        try (HttpTransport proxied = new HttpTransport(options(SHORT, proxy));
             HttpReply reply = proxied.get(URI.create("http://files.example.invalid/proxied"), 0)) {
            assertThat(text(reply)).isEqualTo("through the proxy as Basic bWU6cGFzcw==");
        }
        assertThat(proxy.toString()).doesNotContain("me", "pass");
    }

    @Test
    void retryAfterIsReadAsSecondsOrDate() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (HttpReply seconds = transport.get(server.at("/retry-after/7"), 0);
             HttpReply date = transport.get(server.at("/retry-after/Thu,%2001%20Jan%202026%2000:01:00%20GMT"), 0);
             HttpReply nonsense = transport.get(server.at("/retry-after/soon"), 0)) {
            assertThat(seconds.retryAfter(clock)).contains(Duration.ofSeconds(7));
            assertThat(date.retryAfter(clock)).contains(Duration.ofMinutes(1));
            assertThat(nonsense.retryAfter(clock)).isEmpty();
        }
    }

    private static TransportOptions options(Duration silence, TransportOptions.Proxy proxy) {
        return new TransportOptions(Duration.ofSeconds(5), silence, 4, proxy, null, "camel-filehost");
    }

    private static String text(HttpReply reply) throws IOException {
        return new String(reply.body().readAllBytes(), UTF_8);
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) (i * 31 >> 3);
        }
        return content;
    }

    private static UploadSource bytes(int length) {
        byte[] content = content(length);
        return new UploadSource() {
            @Override
            public long length() {
                return content.length;
            }

            @Override
            public InputStream open(long from, long count) {
                return new ByteArrayInputStream(content, (int) from, (int) count);
            }

            @Override
            public void close() {
                // nothing was opened
            }
        };
    }
}
