package io.filehost.camel.mediafire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The size rule of {@code CONTRIBUTING.md} for every module. Generated files are Camel's matter. */
class SourceSizeTest {

    private static final int MOST_LINES = 400;

    @ParameterizedTest
    @ValueSource(strings = { "../common", "../emulator", "../camel-mediafire", "../examples/transfer" })
    void noFileHasMoreThanFourHundredLines(String module) throws IOException {
        assertThat(sources(Path.of(module, "src/main/java"))).isNotEmpty().allSatisfy(SourceSizeTest::isShort);
        assertThat(sources(Path.of(module, "src/test/java"))).isNotEmpty().allSatisfy(SourceSizeTest::isShort);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void isShort(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines.count()).as("lines of %s", file).isLessThanOrEqualTo(MOST_LINES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
