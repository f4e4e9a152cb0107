package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the emulator tells of everything that can be switched. */
class SendspacePageTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "emulator-sendspace.md"));
    }

    @ParameterizedTest
    @EnumSource
    void everyQuirkIsOnThePage(Quirk quirk) throws IOException {
        assertThat(page()).contains("`" + quirk.name() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void everyLimitIsOnThePageWithItsWordAndFigure(Limit limit) throws IOException {
        assertThat(page()).containsPattern("\\| `" + limit.name() + "` \\| `" + limit.word() + "` \\| " + limit.usual());
    }
}
