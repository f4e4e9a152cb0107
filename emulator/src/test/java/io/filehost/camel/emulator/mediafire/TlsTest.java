package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;

import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TlsTest {

    private static final String EMAIL = "owner@example.com";
    private static final String PASSWORD = "secret";

    @TempDir
    Path directory;

    @Test
    void aClientThatTrustsTheCertificateWorksAndItsLinksAreHttpsToo() throws Exception {
        byte[] content = new byte[300_000];
        Arrays.fill(content, (byte) 'x');
        try (MediaFireEmulator emulator = start(options())) {
            String key = emulator.seeds().plant(emulator.account(EMAIL), "a/b c.txt", content).key();
            HttpClient http = HttpClient.newBuilder().sslContext(emulator.tls().orElseThrow().clientContext()).build();
            Caller caller = caller(emulator);
            Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);

            Caller.Reply links = caller.call(ticket, "file/get_links", "quick_key", key);
            String direct = links.response().path("links").path(0).path("direct_download").asText();

            assertThat(emulator.baseUrl()).startsWith("https://127.0.0.1:");
            assertThat(links.text()).contains("https:").doesNotContain("http:");
            assertThat(http.send(HttpRequest.newBuilder(URI.create(direct)).build(), BodyHandlers.ofByteArray()).body())
                    .isEqualTo(content);
            assertThat(emulator.failures().all()).isEmpty();
        }
    }

    @Test
    void aClientThatDoesNotTrustItIsNotLetThrough() throws Exception {
        try (MediaFireEmulator emulator = start(options())) {
            Caller stranger = new Caller(emulator.baseUrl());

            assertThatThrownBy(() -> stranger.logIn(EMAIL, PASSWORD)).isInstanceOf(SSLHandshakeException.class);
            assertThat(emulator.journal().entries()).isEmpty();
        }
    }

    @Test
    void anIdentityInTheDataDirectoryIsTrustedAfterARestart() throws Exception {
        EmulatorOptions.Builder options = options().data(directory);
        HttpClient.Builder trusting;
        try (MediaFireEmulator first = start(options)) {
            trusting = HttpClient.newBuilder().sslContext(first.tls().orElseThrow().clientContext());
        }
        try (MediaFireEmulator second = start(options)) {
            assertThat(new Caller(second.baseUrl(), trusting).logIn(EMAIL, PASSWORD).token).isNotEmpty();
        }
    }

    @Test
    void aDroppedConnectionIsOneOverTlsToo() throws Exception {
        try (MediaFireEmulator emulator = start(options())) {
            Caller caller = caller(emulator);
            Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);
            emulator.faults().on("user/get_info").once().loseReply();

            assertThatThrownBy(() -> caller.call(ticket, "user/get_info")).isInstanceOf(IOException.class);
            assertThat(emulator.journal().of("user/get_info")).singleElement()
                    .satisfies(entry -> assertThat(entry.newKey()).isTrue());
        }
    }

    @Test
    void withoutTlsThereIsNothingToTrust() throws Exception {
        try (MediaFireEmulator emulator = MediaFireEmulator.start(EmulatorOptions.withAccount(EMAIL, PASSWORD))) {
            assertThat(emulator.tls()).isEmpty();
            assertThat(emulator.baseUrl()).startsWith("http://");
        }
    }

    @Test
    void aCertificateThatCannotBeWrittenIsNamed() {
        Path nowhere = directory.resolve("missing").resolve("emulator.pem");

        assertThatThrownBy(() -> start(EmulatorOptions.builder().tlsCertificate(nowhere)))
                .isInstanceOf(IOException.class).hasMessageContaining(nowhere.toString());
    }

    private static EmulatorOptions.Builder options() {
        return EmulatorOptions.builder().account(EMAIL, PASSWORD).tls();
    }

    private static MediaFireEmulator start(EmulatorOptions.Builder options) throws IOException {
        return MediaFireEmulator.start(options.build());
    }

    private static Caller caller(MediaFireEmulator emulator) {
        return new Caller(emulator.baseUrl(), HttpClient.newBuilder().sslContext(emulator.tls().orElseThrow().clientContext()));
    }
}
