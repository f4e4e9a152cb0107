package io.filehost.camel.example.share;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The service as it is deployed: with the profile for the real service, and the account in the environment. */
class PackagedServiceIT {

    private static final int HEAP_MEGABYTES = 64;
    private static final int LARGE_MEGABYTES = 128;

    @TempDir
    Path folder;

    private MediaFireEmulator mediafire;

    @BeforeEach
    void startTheEmulator() throws IOException {
        mediafire = MediaFireEmulator.start(EmulatorOptions.withAccount("me@example.com", "secret"));
    }

    @AfterEach
    void stopTheEmulator() {
        mediafire.close();
    }

    @Test
    void aFileLargerThanTheMemoryGoesThrough() throws Exception {
        Path large = Files.createFile(folder.resolve("large.bin"));
        String hash = fill(large);
        try (PackagedService service = start(Map.of())) {
            HttpResponse<byte[]> stored
                    = Http.send("POST", service.files().resolve("large.bin"), BodyPublishers.ofFile(large));

            assertThat(stored.statusCode()).isEqualTo(201);
            JsonNode file = Http.json(stored);
            assertThat(file.get("size").asLong()).isEqualTo(Files.size(large));
            assertThat(file.get("hash").asText()).isEqualTo(hash);
            assertThat(hashOf(URI.create(file.get("download").asText()))).isEqualTo(hash);
        }
    }

    @Test
    void whatArrivedIsKnownAfterARestartAndDoesNotArriveAgain() throws Exception {
        Map<String, String> remembering = Map.of("SHARE_DATA", folder.resolve("data").toString());
        try (PackagedService service = start(remembering)) {
            Http.post(service.files().resolve("first.txt"), "first");
            await().until(() -> names(service).equals(List.of("first.txt")));
        }
        try (PackagedService service = start(remembering)) {
            assertThat(names(service)).containsExactly("first.txt");
            Http.post(service.files().resolve("second.txt"), "second");
            await().until(() -> names(service).equals(List.of("first.txt", "second.txt")));
        }
        assertThat(Files.readAllLines(folder.resolve("data/arrivals.jsonl"))).hasSize(2);
    }

    @Test
    void aServiceThatMediaFireDoesNotLetInSaysWhyAndEnds() {
        assertThatThrownBy(() -> start(Map.of("MEDIAFIRE_PASSWORD", "wrong")))
                .hasMessageContaining("The Credentials you entered are invalid");
    }

    private PackagedService start(Map<String, String> more) throws IOException {
        Map<String, String> environment = new HashMap<>(
                Map.of(
                        "QUARKUS_PROFILE", "real", "MEDIAFIRE_BASE_URL", mediafire.baseUrl(), "MEDIAFIRE_USERNAME",
                        "me@example.com",
                        "MEDIAFIRE_PASSWORD", "secret", "MEDIAFIRE_APPLICATION_ID", "42511"));
        environment.putAll(more);
        return PackagedService.start(HEAP_MEGABYTES, environment, Files.createTempFile(folder, "service", ".log"));
    }

    private static List<String> names(PackagedService service) {
        return Http.json(Http.get(service.files().resolve("/files"))).findValuesAsText("name");
    }

    private static String fill(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Random random = new Random(1);
        byte[] megabyte = new byte[1 << 20];
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < LARGE_MEGABYTES; i++) {
                random.nextBytes(megabyte);
                digest.update(megabyte);
                out.write(megabyte);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String hashOf(URI link) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Http.get(link).body()));
    }
}
