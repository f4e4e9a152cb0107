package io.filehost.camel.example.guide;

import java.nio.file.Files;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the page about reacting to new files says. */
class ReactTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @RegisterExtension
    final GuideRun guide = new GuideRun();

    @Test
    void whatWasThereAndWhatCameWhileTheProgramWasDownIsDeliveredOnce() throws Exception {
        guide.plant("Inbox/sub/a.txt", "a");
        guide.start("react");
        await().atMost(SOON).until(() -> Files.exists(guide.file("inbox/sub/a.txt")));
        guide.stop();
        Files.delete(guide.file("inbox/sub/a.txt"));
        guide.plant("Inbox/b.txt", "b");

        guide.start("react");

        await().atMost(SOON).until(() -> Files.exists(guide.file("inbox/b.txt")));
        assertThat(guide.file("inbox/b.txt")).hasContent("b");
        assertThat(guide.file("inbox/sub/a.txt")).doesNotExist();
        assertThat(guide.file("inbox")).isDirectoryNotContaining("glob:**.part");
    }
}
