package io.filehost.camel.example.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The jar that users start. */
class PackagedIT {

    private static final int ENDED_BY_SIGNAL = 143;

    @TempDir
    private Path directory;

    @Test
    void itArchivesUntilItIsStopped() throws Exception {
        try (Emulators services = Emulators.start()) {
            services.plant("/Inbox/a.txt", "content");
            Process application = start(services, Map.of());

            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(output()).contains("sent a.txt"));
            assertThat(directory.resolve("archive/a.txt")).hasContent("content");

            application.destroy();
            assertThat(application.onExit().join().exitValue()).isEqualTo(ENDED_BY_SIGNAL);
            assertThat(output()).doesNotContain("ERROR", "\tat ");
        }
    }

    @Test
    void aWrongPasswordIsToldInALineAndNothingIsWatched() throws Exception {
        try (Emulators services = Emulators.start()) {
            Process application = start(services, Map.of("MEDIAFIRE_PASSWORD", "wr0ng"));

            assertThat(application.onExit().join().exitValue()).isEqualTo(1);
            assertThat(output())
                    .contains("user/get_session_token: The Credentials", "(error 107, FATAL). Check username, password")
                    .doesNotContain("watching", "\tat ", "wr0ng");
        }
    }

    private Process start(Emulators services, Map<String, String> changes) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-jar",
                Path.of("target/archive.jar").toAbsolutePath().toString(), "--server.port=0", "--archive.delay=100");
        builder.environment().putAll(services.environment());
        builder.environment().putAll(changes);
        return builder.directory(directory.toFile()).redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private Path log() {
        return directory.resolve("output");
    }

    private String output() throws IOException {
        return Files.readString(log());
    }
}
