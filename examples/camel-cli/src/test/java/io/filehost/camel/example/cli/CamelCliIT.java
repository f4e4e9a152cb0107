package io.filehost.camel.example.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The script, the Camel CLI and the emulators together, as somebody at a terminal has them. */
class CamelCliIT {

    private static final Duration LONG = Duration.ofSeconds(90);

    @TempDir
    Path directory;

    private Process script;

    @AfterEach
    void stop() {
        if (script != null) {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
        }
    }

    @Test
    void theCliRunsARouteWithOurComponentsAndKameletsAndInstallsNothing() throws Exception {
        List<Path> installed = installed();
        Path file = Files.writeString(directory.resolve("50% + ä.txt"), "hello");

        script = start("--data", directory.resolve("data").toString(), file.toString());
        await().atMost(LONG).until(() -> output().contains("copied 50% + ä.txt to sendspace as") || !script.isAlive());
        List<ProcessHandle> programs = script.descendants().toList();
        script.destroy();

        assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(output()).contains("uploaded /Inbox/50% + ä.txt as ", "received 50% + ä.txt, 5 bytes", "copied 50% + ä.txt")
                .doesNotContain("WARN", "ERROR").doesNotContain("secret,", "password = secret");
        assertThat(script.exitValue()).isZero();
        assertThat(programs).hasSize(2).noneMatch(ProcessHandle::isAlive);
        assertThat(directory.resolve("data/outbox")).isEmptyDirectory();
        assertThat(installed()).isEqualTo(installed);
    }

    @Test
    void wrongWordsAreToldInOneLine() throws Exception {
        script = start("--dta", "x");

        assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(output()).isEqualTo("camel-cli: unknown option --dta; --help tells which there are\n");
        assertThat(script.exitValue()).isEqualTo(2);
    }

    @Test
    void helpIsGiven() throws Exception {
        script = start("--help");

        assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(output()).startsWith("usage: examples/camel-cli/run [--data DIRECTORY] [FILE...]");
        assertThat(script.exitValue()).isZero();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("./run"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().put("CAMEL_CLI_PACKAGED", "true");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MEDIAFIRE_USERNAME");
        return builder.start();
    }

    private Path log() {
        return directory.resolve("output.log");
    }

    private String output() throws IOException {
        return Files.readString(log());
    }

    /** What of ours is in the Maven repository of whoever builds. */
    private static List<Path> installed() throws IOException {
        Path ours = Path.of(System.getProperty("local.repository"), "io/filehost");
        if (Files.notExists(ours)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(ours)) {
            return files.sorted().toList();
        }
    }
}
