package io.filehost.camel.common.testing.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Component;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Camel's generators write is committed as it is. A change of options takes two builds: see CONTRIBUTING.md. */
public interface GeneratedFiles {

    Component component();

    @Test
    default void theCommittedGeneratedFilesAreThoseTheBuildGenerates() throws IOException {
        Path generated = Path.of("src/generated");
        Path committed = Path.of("target/committed-generated");

        try (Stream<Path> files = Files.walk(generated)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(
                    file -> assertThat(committed.resolve(generated.relativize(file)))
                            .as("commit what the build wrote to %s: after a change of options build twice (mvn -ntp test-compile)",
                                    file)
                            .hasSameTextualContentAs(file));
        }
    }

    @Test
    default void theCatalogEntryLiesWhereCamelCatalogLooks() throws IOException {
        assertThat(component().catalogEntryBesideTheClass()).hasSameTextualContentAs(component().catalogEntry());
    }
}
