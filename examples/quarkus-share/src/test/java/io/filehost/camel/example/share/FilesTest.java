package io.filehost.camel.example.share;

import java.net.URI;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class FilesTest {

    @TestHTTPResource("files/")
    URI files;

    @Inject
    EmulatorDoor emulator;

    @Test
    void theLinkOfAStoredFileGivesItsBytes() {
        HttpResponse<byte[]> stored = Http.post(files.resolve("hello.txt"), "hello");

        assertThat(stored.statusCode()).isEqualTo(201);
        JsonNode file = Http.json(stored);
        assertThat(file.get("name").asText()).isEqualTo("hello.txt");
        assertThat(file.get("size").asLong()).isEqualTo(5);
        assertThat(file.get("hash").asText()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(Http.get(linkOf(file, "download")).body()).isEqualTo("hello".getBytes(UTF_8));
        assertThat(Http.get(linkOf(file, "link")).statusCode()).isEqualTo(200);
    }

    @Test
    void theLocationOfAStoredFileTellsTheSameLater() {
        HttpResponse<byte[]> stored = Http.post(files.resolve("later.txt"), "later");

        JsonNode found = Http.json(Http.get(URI.create(stored.headers().firstValue("Location").orElseThrow())));

        assertThat(found.get("key")).isEqualTo(Http.json(stored).get("key"));
        assertThat(Http.get(linkOf(found, "download")).body()).isEqualTo("later".getBytes(UTF_8));
    }

    @Test
    void aNameKeepsItsSpacesSignsAndLetters() {
        JsonNode file = Http.json(Http.post(files.resolve("100%25%20%2B%20%C3%BC%20%E6%BC%A2%20%26%20%27.txt"), "x"));

        assertThat(file.get("name").asText()).isEqualTo("100% + \u00fc \u6f22 & '.txt");
        assertThat(Http.get(linkOf(file, "download")).body()).isEqualTo("x".getBytes(UTF_8));
    }

    @Test
    void foldersInANameAreMade() {
        assertThat(Http.json(Http.post(files.resolve("2026/november/report.txt"), "x")).get("name").asText())
                .isEqualTo("report.txt");
    }

    @Test
    void aNameThatIsTakenBecomesANewOne() {
        JsonNode first = Http.json(Http.post(files.resolve("taken.txt"), "one"));
        JsonNode second = Http.json(Http.post(files.resolve("taken.txt"), "two"));

        assertThat(second.get("name")).isNotEqualTo(first.get("name"));
        assertThat(Http.get(linkOf(first, "download")).body()).isEqualTo("one".getBytes(UTF_8));
        assertThat(Http.get(linkOf(second, "download")).body()).isEqualTo("two".getBytes(UTF_8));
    }

    @Test
    void anEmptyBodyIsAnEmptyFile() {
        assertThat(Http.json(Http.post(files.resolve("empty.txt"), "")).get("size").asLong()).isZero();
    }

    @Test
    void whatArrivesIsListedWhoeverPutItThere() {
        emulator.plant("Shared/by-hand.txt", "by hand");
        JsonNode stored = Http.json(Http.post(files.resolve("by-service.txt"), "by service"));

        await().untilAsserted(() -> assertThat(Http.json(Http.get(files.resolve("/files"))).findValuesAsText("name"))
                .contains("by-hand.txt", "by-service.txt"));
        JsonNode listed = Http.json(Http.get(files.resolve("/files")));
        assertThat(listed.findValuesAsText("key")).contains(stored.get("key").asText()).doesNotHaveDuplicates();
        assertThat(listed.findValuesAsText("hash")).contains(stored.get("hash").asText());
    }

    private static URI linkOf(JsonNode file, String which) {
        return URI.create(file.get(which).asText());
    }
}
