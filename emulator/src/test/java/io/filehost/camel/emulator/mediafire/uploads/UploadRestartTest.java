package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.upload.UnitSizes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UploadRestartTest {

    private static final String EMAIL = "someone@example.com";
    private static final int UNIT = 1000;

    @TempDir
    Path directory;

    private final byte[] content = new byte[5 * UNIT];
    private MediaFireEmulator emulator;
    private UploadCaller caller;

    @BeforeEach
    void start() throws IOException {
        new Random(2).nextBytes(content);
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, "secret").data(directory)
                .linkLifetime(Duration.ofHours(1))
                .uploads(options -> options.withUnitSizes(UnitSizes.fixed(UNIT))).build());
        caller = UploadCaller.loggedIn(emulator.baseUrl(), EMAIL, "secret");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    private void restart() throws IOException {
        stop();
        start();
    }

    @Test
    void unitsSentBeforeARestartNeedNotBeSentAgain() throws IOException {
        caller.check("file.bin", content);
        String before = caller.unit("file.bin", content, 1, UNIT).path("doupload").path("key").asText();
        caller.unit("file.bin", content, 3, UNIT);

        restart();

        assertThat(caller.check("file.bin", content).path("resumable_upload").path("bitmap").path("words").path(0).asText())
                .isEqualTo("10");
        caller.unit("file.bin", content, 0, UNIT);
        caller.unit("file.bin", content, 2, UNIT);
        JsonNode receipt = caller.unit("file.bin", content, 4, UNIT);
        assertThat(receipt.path("doupload").path("key").asText()).isEqualTo(before);
        assertThat(caller.get(link(caller.finish(receipt)))).isEqualTo(content);
    }

    @Test
    void anUploadThatWasNotPolledCanBePolledAfterARestart() throws IOException {
        JsonNode receipt = caller.simple("file.bin", content);

        restart();

        JsonNode end = caller.finish(receipt);
        assertThat(end.path("filename").asText()).isEqualTo("file.bin");
        assertThat(caller.get(link(end))).isEqualTo(content);
    }

    @Test
    void contentWithoutItsRecordDoesNotSpoilTheLastUnit() throws IOException {
        caller.check("file.bin", content);
        for (int unit = 0; unit < 4; unit++) {
            caller.unit("file.bin", content, unit, UNIT);
        }
        Path part;
        try (var parts = Files.list(directory.resolve("assemblies"))) {
            part = parts.findFirst().orElseThrow();
        }
        caller.simple("same.bin", content);
        Files.delete(part);

        assertThat(caller.finish(caller.unit("file.bin", content, 4, UNIT)).path("filename").asText()).isEqualTo("file.bin");
        assertThat(directory.resolve("assemblies")).isEmptyDirectory();
    }

    @Test
    void rangesAndLinksWorkOverHttp() throws Exception {
        String link = link(caller.finish(caller.simple("file.bin", content)));
        HttpClient http = HttpClient.newHttpClient();

        HttpResponse<byte[]> part = http.send(
                HttpRequest.newBuilder(URI.create(link)).header("Range", "bytes=4990-").build(), BodyHandlers.ofByteArray());
        HttpResponse<byte[]> head = http.send(
                HttpRequest.newBuilder(URI.create(link)).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
                BodyHandlers.ofByteArray());

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 4990-4999/5000");
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(content, 4990, 5000));
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(5000);
        emulator.clock().advance(Duration.ofHours(2));
        assertThat(http.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofString()).headers()
                .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("download_repair.php"));
    }

    @Test
    void downloadsMisbehaveAsTheFaultPlanSays() {
        String link = link(caller.finish(caller.simple("file.bin", content)));
        emulator.faults().on("download").once().wrongBytes();

        assertThat(caller.get(link)).hasSameSizeAs(content).isNotEqualTo(content);
        assertThat(caller.get(link)).isEqualTo(content);
    }

    private String link(JsonNode end) {
        return caller.call("file/get_links", "quick_key", end.path("quickkey").asText(), "link_type", "direct_download")
                .path("links").path(0).path("direct_download").asText();
    }
}
