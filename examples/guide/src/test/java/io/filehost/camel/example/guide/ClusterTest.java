package io.filehost.camel.example.guide;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

/** What the page about clusters says. */
class ClusterTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @RegisterExtension
    final GuideRun guide = new GuideRun();

    @Test
    void aSecondProgramDoesNotStartOnAStateFileInUseAndTakesOverWhenTheFirstIsGone() throws Exception {
        guide.plant("Inbox/a.txt", "a");
        guide.start("react");
        await().atMost(SOON).until(() -> Files.exists(guide.file("inbox/a.txt")));

        assertThatException().isThrownBy(() -> guide.start("react"))
                .withStackTraceContaining("The state file is in use: somebody holds");

        guide.stop();
        Files.delete(guide.file("inbox/a.txt"));
        guide.plant("Inbox/b.txt", "b");
        guide.start("react");
        await().atMost(SOON).until(() -> Files.exists(guide.file("inbox/b.txt")));
        assertThat(guide.file("inbox/a.txt")).doesNotExist();
    }

    @Test
    void programsWithStateFilesOfTheirOwnEachGetEveryFile() throws Exception {
        guide.plant("Inbox/a.txt", "a");

        for (String node : new String[] { "one", "two" }) {
            guide.start("react", Map.of(
                    "state", guide.file(node + "/state").toString(), "inbox", guide.file(node + "/inbox").toString()));
        }

        await().atMost(SOON).until(() -> Files.exists(guide.file("one/inbox/a.txt")));
        await().atMost(SOON).until(() -> Files.exists(guide.file("two/inbox/a.txt")));
    }
}
