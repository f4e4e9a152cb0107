package io.filehost.camel.springboot.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors read about a starter is made from the component's entry for Camel's catalogue. The file is written by
 * this test when the system property {@code metadata.write} is true.
 */
public interface MetadataRules {

    Path FILE = Path.of("src/main/resources/META-INF/spring-configuration-metadata.json");

    /** Whose module the tests run in. */
    Starter starter();

    @Test
    default void theMetadataForEditorsTellsTheOptionsOfTheComponent() throws IOException {
        String current = new Metadata(starter()).text();
        if (Boolean.getBoolean("metadata.write")) {
            Files.writeString(FILE, current);
        }

        assertThat(FILE).as("after a change of options: mvn -ntp -pl spring-boot/camel-%s-starter -am test -Dtest=OptionsTest"
                            + " -Dmetadata.write=true -Dsurefire.failIfNoSpecifiedTests=false",
                starter().scheme()).content().isEqualTo(current);
    }
}
