package io.filehost.camel.quarkus.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DevServicesTest {

    @TestHTTPResource("mediafire/")
    URI mediafire;

    @ConfigProperty(name = "camel.component.mediafire.base-url")
    String baseUrl;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aFileGoesToTheEmulatorThatDevServicesStarted() throws IOException, InterruptedException {
        String key = http.send(HttpRequest.newBuilder(mediafire.resolve("a.txt")).PUT(BodyPublishers.ofString("hello")).build(),
                BodyHandlers.ofString()).body();

        assertThat(baseUrl).startsWith("http://127.0.0.1:");
        assertThat(http.send(HttpRequest.newBuilder(mediafire.resolve(key)).build(), BodyHandlers.ofString()).body())
                .isEqualTo("hello");
    }
}
