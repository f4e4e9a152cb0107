package io.filehost.camel.example.guide.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.filehost.camel.common.testing.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Code on the pages is that of tested files. The pages are written when {@code guide.write} is true. */
class SnippetTest {

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockOfCodeIsThatOfItsFile(Path page) throws IOException {
        String current = new MarkdownPage(Documents.text(page)).rendered();
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(Repository.ROOT.resolve(page), current);
        }

        assertThat(Documents.text(page))
                .as("%s: write the pages with mvn -ntp -pl examples/guide -am test -Dtest=SnippetTest -Dguide.write=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false", page)
                .isEqualTo(current);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockOfCodeNamesItsFile(Path page) throws IOException {
        assertThat(new MarkdownPage(Documents.text(page)).blocks().stream().filter(CodeBlock::isCode))
                .as("%s: '<!-- source: file#part -->' stands before code; commands are 'sh', what programs print is 'console'",
                        page)
                .allMatch(block -> block.source().isPresent());
    }

    static List<Path> pages() throws IOException {
        return Documents.markdown();
    }
}
