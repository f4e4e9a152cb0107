package io.filehost.camel.emulator.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmulatorMainTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
            "--mediafire-port x, must be a number", "--mediafire-port 70000, between 0 and 65535",
            "--mediafire-port, needs a value", "--sendspace-port x, --sendspace-port must be a number",
            "--account someone, NAME:PASSWORD", "--account a@b:, NAME:PASSWORD", "--account :secret, NAME:PASSWORD",
            "--bind nosuch.invalid, unknown address", "--nonsense, unknown option --nonsense", "word, unknown option word" })
    void aWrongWordIsOneLineAndExitCode2(String words, String message) throws Exception {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(lines()).singleElement().asString().startsWith("filehost-emulator: ").contains(message);
    }

    @Test
    void aPasswordIsNotRepeated() throws Exception {
        run("--account", ":secret");

        assertThat(lines()).singleElement().asString().doesNotContain("secret");
    }

    @Test
    void aDataDirectoryThatIsAFileIsNamedWithTheReason() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(run("--data", file.toString())).isEqualTo(2);
        assertThat(lines()).singleElement().asString().contains(file.toString(), "is no directory");
    }

    @Test
    void aDataDirectoryBelowAFileIsNamedWithTheReason() throws Exception {
        Path below = Files.createFile(directory.resolve("file")).resolve("data");

        assertThat(run("--data", below.toString())).isEqualTo(2);
        assertThat(lines()).singleElement().asString().contains(below.toString(), "cannot be made");
    }

    private int run(String... words) throws InterruptedException {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new EmulatorMain(out, new PrintStream(errors, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private List<String> lines() {
        return errors.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
