package io.filehost.camel.example.guide.page;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The checks of the pages see what they are made for. */
class PageChecksTest {

    private static final String STALE = """
            # Page

            <!-- source: examples/guide/src/main/resources/routes/publish.yaml -->
            ```yaml
            - route: {}
            ```

            ```sh
            ./demo
            ```
            """;

    @Test
    void aBlockBecomesWhatItsFileIs() throws IOException {
        assertThat(new MarkdownPage(STALE).rendered()).contains("id: publish").doesNotContain("- route: {}")
                .endsWith("./demo\n```\n");
    }

    @Test
    void codeNeedsASourceAndCommandsDoNot() {
        assertThat(new MarkdownPage(STALE.replace("<!-- source", "<!-- from")).blocks()).hasSize(2)
                .filteredOn(CodeBlock::isCode).singleElement().matches(block -> block.source().isEmpty());
    }

    @Test
    void headingsAreSpelledAsHostsSpellThem() {
        assertThat(Anchors.ofMarkdown("# The `--only` option: A & B\n\n## Run it\n\n## Run it\n"))
                .containsExactlyInAnyOrder("the---only-option-a--b", "run-it", "run-it-1");
        assertThat(Anchors.ofAsciiDoc("== Component options\n")).containsExactly("_component_options");
    }

    @Test
    void commandsAreLookedUp() throws IOException {
        assertThat(Command.of("./demo --nonsense").problems()).singleElement().asString().contains("--nonsense");
        assertThat(Command.of("mvn -ntp -pl nowhere -am test").problems()).containsExactly("nowhere is no module");
        assertThat(Command.of("examples/nowhere/run").problems()).containsExactly("examples/nowhere/run is not there");
        assertThat(Command.of("./demo --only mediafire").problems()).isEmpty();
    }
}
