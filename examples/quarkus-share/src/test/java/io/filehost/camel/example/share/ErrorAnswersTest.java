package io.filehost.camel.example.share;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class ErrorAnswersTest {

    @TestHTTPResource("files/")
    URI files;

    @Inject
    EmulatorDoor emulator;

    @Inject
    ProducerTemplate routes;

    @AfterEach
    void leaveTheEmulatorInPeace() {
        emulator.leaveInPeace();
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() {
        assertAnswer(Http.post(files.resolve("..%2Felsewhere.txt"), "x"), 400, "not allowed in a path: ../elsewhere.txt");
    }

    @Test
    void anUnknownKeyIsNoFile() {
        assertAnswer(Http.get(files.resolve("abcdefghijklmno")), 404, "no such file");
    }

    @Test
    void aFileInTheTrashIsNoFile() {
        String key = Http.json(Http.post(files.resolve("trashed.txt"), "x")).get("key").asText();
        routes.requestBodyAndHeader("mediafire:/?operation=delete", null, "CamelMediaFireQuickKey", key);

        assertAnswer(Http.get(files.resolve(key)), 404, "no such file");
    }

    @Test
    void aFullAccountTakesNothing() {
        long limit = emulator.storageLimit();
        emulator.limitStorageTo(10);
        try {
            assertAnswer(Http.post(files.resolve("large.txt"), "more than ten bytes"), 507, "account is full");
        } finally {
            emulator.limitStorageTo(limit);
        }
    }

    @Test
    void aServiceThatAsksForALongPauseIsAway() {
        emulator.strike(Map.of("fault", "status", "status", 503, "retryAfter", 3600));

        HttpResponse<byte[]> answer = Http.post(files.resolve("paused.txt"), "x");

        assertAnswer(answer, 503, "try again later");
        assertThat(answer.headers().firstValue("Retry-After")).contains("3600");
    }

    @Test
    void aServiceThatDoesNotAnswerIsAway() {
        emulator.strike(Map.of("fault", "drop"));

        assertAnswer(Http.post(files.resolve("dropped.txt"), "x"), 503, "try again later");
    }

    @Test
    void whatTheServiceDoesNotTakeIsToldInItsWords() {
        assertAnswer(Http.post(files.resolve("ab"), "x"), 400, "MediaFire does not take this: The File Name");
    }

    @Test
    void anUploadThatBreaksOffStoresNothing() throws IOException {
        long before = emulator.files();
        double failed = failedUploads();
        try (Socket caller = new Socket(files.getHost(), files.getPort())) {
            caller.getOutputStream().write(("POST /files/half.txt HTTP/1.1\r\nHost: here\r\nContent-Length: 100000\r\n\r\n"
                                            + "only the beginning")
                    .getBytes(UTF_8));
        }

        await().until(() -> failedUploads() > failed);

        assertThat(emulator.files()).isEqualTo(before);
    }

    private double failedUploads() {
        return Metrics.at(files).of("camel_exchanges_failed_total", "routeId=\"store\"");
    }

    private static void assertAnswer(HttpResponse<byte[]> answer, int status, String line) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.json(answer).get("error").asText()).contains(line).doesNotContain("\n");
    }
}
