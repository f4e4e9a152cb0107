package io.filehost.camel.quarkus.build.devservices;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.smallrye.config.WithDefault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for users has the options that are there, with their defaults. */
class DocumentedOptionsTest {

    private static final Path PAGE = Path.of("../README.md");
    private static final Path EXTENSIONS = Path.of("..");
    private static final Pattern ROW
            = Pattern.compile("\\| `quarkus\\.camel\\.mediafire\\.devservices\\.([a-z-]+)` \\| `([^`]*)` \\|");

    @Test
    void thePageListsEachOptionOfDevServicesWithItsDefault() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(PAGE)).results().toList()) {
            documented.put(row.group(1), row.group(2));
        }

        assertThat(documented).isEqualTo(options());
    }

    @Test
    void theOptionsOfBothExtensionsBeginAsThePageAndTheMetadataSay() throws IOException {
        for (String scheme : new String[] { "mediafire", "sendspace" }) {
            String metadata = Files.readString(
                    EXTENSIONS.resolve(scheme + "/runtime/src/main/resources/META-INF/quarkus-extension.yaml"));

            assertThat(metadata).contains("quarkus.camel." + scheme + ".", "camel.component." + scheme + ".");
            assertThat(Files.readString(PAGE)).contains("camel-quarkus-" + scheme, "camel.component." + scheme + ".");
        }
    }

    private static Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        for (Method option : DevServicesConfig.class.getMethods()) {
            options.put(option.getName(), option.getAnnotation(WithDefault.class).value());
        }
        return options;
    }
}
