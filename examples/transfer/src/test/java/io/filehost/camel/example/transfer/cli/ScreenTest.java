package io.filehost.camel.example.transfer.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;

import io.filehost.camel.example.transfer.Progress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScreenTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void aTerminalHasOneLineThatIsRewritten() {
        Screen screen = screen(true);
        screen.progress(progress(1, Duration.ofMillis(100)));
        screen.progress(progress(2, Duration.ofMillis(200)));

        assertThat(shown()).doesNotContain("\n")
                .contains("\r\u001b[K2 of 9 files arrived, 1 sent on, 3 sent, 5.0 MB, 25.0 MB/s  a.txt");
    }

    @Test
    void elsewhereALineComesEveryTwoSecondsAtMost() {
        Screen screen = screen(false);
        screen.progress(progress(1, Duration.ofMillis(100)));
        screen.progress(progress(2, Duration.ofMillis(200)));
        screen.progress(progress(3, Duration.ofMillis(2200)));
        screen.progress(progress(3, Duration.ofMillis(2200)));

        assertThat(shown().lines()).hasSize(2).last().asString().startsWith("3 of 9 files");
    }

    @Test
    void whatATerminalWouldObeyIsNotShown() {
        screen(false).note("trash: \u001b[2Jevil\nname");

        assertThat(shown().stripTrailing()).isEqualTo("trash: ?[2Jevil?name");
    }

    private static Progress progress(int arrived, Duration elapsed) {
        return new Progress(9, arrived, OptionalInt.of(1), 3, 5_000_000, "a.txt", elapsed);
    }

    private Screen screen(boolean terminal) {
        return new Screen(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
