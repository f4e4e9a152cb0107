package io.filehost.camel.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The size rule of {@code CONTRIBUTING.md} for every module. Generated files are Camel's matter. */
class SourceSizeTest {

    private static final int MOST_LINES = 400;

    @ParameterizedTest
    @MethodSource("modules")
    void noFileHasMoreThanFourHundredLines(Path module) throws IOException {
        assertThat(module.resolve("src")).isDirectory();
        assertThat(Repository.sources(module.resolve("src/main/java"))).allSatisfy(SourceSizeTest::isShort);
        assertThat(Repository.sources(module.resolve("src/test/java"))).allSatisfy(SourceSizeTest::isShort);
    }

    static List<Path> modules() throws IOException {
        return Repository.modules();
    }

    private static void isShort(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines.count()).as("lines of %s", file).isLessThanOrEqualTo(MOST_LINES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
