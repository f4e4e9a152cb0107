package io.filehost.camel.example.guide.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.filehost.camel.common.testing.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of options is made of what the modules say. It is written when {@code guide.write} is true. */
class OptionPageTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/options.md");
    private static final String END = "<!-- end -->";

    @ParameterizedTest
    @ValueSource(strings = { "mediafire", "sendspace" })
    void everyOptionIsToldForEachRuntime(String service) throws IOException {
        String table = OptionTable.of(service).text();

        assertThat(table).doesNotContain("missing");
        assertIsOnThePage(service, table);
    }

    @Test
    void whatOnlyOneRuntimeHasIsTold() throws IOException {
        assertIsOnThePage("runtimes", RuntimeOptions.text());
    }

    private static void assertIsOnThePage(String part, String table) throws IOException {
        String page = Files.readString(PAGE);
        String begin = "<!-- generated: " + part + " -->\n";
        int from = page.indexOf(begin) + begin.length();
        String current = page.substring(0, from) + table + page.substring(page.indexOf(END, from));
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(PAGE, current);
        }

        assertThat(PAGE).as("write the page with mvn -ntp -pl examples/guide -am test -Dtest=OptionPageTest -Dguide.write=true"
                            + " -Dsurefire.failIfNoSpecifiedTests=false")
                .content().isEqualTo(current);
    }
}
