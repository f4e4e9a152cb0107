package io.filehost.camel.example.guide.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands and paths on the pages name what there is. */
class CommandTest {

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern COMMAND = Pattern.compile("(\\./|mvn |java -|examples/\\S+/run).*");
    private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?");

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandNamesFilesModulesAndOptionsThatExist(Path page) throws IOException {
        List<String> problems = new ArrayList<>();
        for (String command : commands(page)) {
            problems.addAll(Command.of(command).problems());
        }

        assertThat(problems).as("commands of %s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPathFromTheRootExists(Path page) throws IOException {
        List<String> tops = tops();

        assertThat(spans(page).filter(span -> PATH.matcher(span).matches() && !span.contains("/target/"))
                .filter(span -> tops.contains(span.replaceFirst("/.*", ""))))
                .as("paths on %s", page).allMatch(span -> Files.exists(Repository.ROOT.resolve(span)));
    }

    private static List<String> commands(Path page) throws IOException {
        Stream<String> typed = new MarkdownPage(Documents.text(page)).blocks().stream()
                .filter(block -> block.language().equals(CodeBlock.SHELL))
                .flatMap(block -> block.code().replace("\\\n", " ").lines());
        return Stream.concat(typed, spans(page).filter(span -> COMMAND.matcher(span).matches()))
                .filter(line -> !line.isBlank()).toList();
    }

    private static Stream<String> spans(Path page) throws IOException {
        return CODE.matcher(new MarkdownPage(Documents.text(page)).prose()).results().map(CommandTest::inner).toList().stream();
    }

    private static String inner(MatchResult span) {
        return span.group(1);
    }

    private static List<String> tops() throws IOException {
        try (Stream<Path> files = Files.list(Repository.ROOT)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    static List<Path> pages() throws IOException {
        return Documents.markdown();
    }
}
