package io.filehost.camel.mediafire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GeneratedFilesTest {

    @Test
    void theCommittedGeneratedFilesAreThoseTheBuildGenerates() throws IOException {
        Path generated = Path.of("src/generated");
        Path committed = Path.of("target/committed-generated");

        try (Stream<Path> files = Files.walk(generated)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(
                    file -> assertThat(committed.resolve(generated.relativize(file)))
                            .as("commit what the build wrote to " + file).hasSameTextualContentAs(file));
        }
    }

    @Test
    void theCatalogEntryLiesWhereCamelCatalogLooks() throws IOException {
        Path classes = Path.of("target/classes");

        assertThat(classes.resolve("io/filehost/camel/mediafire/mediafire.json"))
                .hasSameTextualContentAs(classes.resolve("META-INF/io/filehost/camel/mediafire/mediafire.json"));
    }
}
