package io.filehost.camel.example.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands that start the examples explain themselves, and refuse what they do not know before they build anything.
 */
class RunScriptTest {

    @ParameterizedTest
    @MethodSource("scripts")
    void helpNamesTheCommandItsOptionsAndItsExitCodes(Path script) throws Exception {
        Answer answer = run(script, "--help");

        assertThat(answer.code()).isZero();
        assertThat(answer.text()).contains("usage: " + Repository.ROOT.relativize(script), "--help", "Exit codes");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void anUnknownOptionIsOneLineAndCodeTwo(Path script) throws Exception {
        Answer answer = run(script, "--nonsense");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text().lines()).singleElement().asString().contains("--nonsense");
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> examples = Files.list(Repository.ROOT.resolve("examples"))) {
            return examples.map(example -> example.resolve("run")).filter(Files::isExecutable).sorted().toList();
        }
    }

    private static Answer run(Path script, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    /** What a script said, and how it ended. */
    private record Answer(int code, String text) {
    }
}
