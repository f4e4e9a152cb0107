package io.filehost.camel.example.guide;

import java.nio.file.Files;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The routes that the first page of the repository shows. */
class FirstLookTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @RegisterExtension
    final GuideRun guide = new GuideRun();

    @Test
    void aFileTravelsThroughBothServices() throws Exception {
        guide.write("outbox/a.txt", "content");

        guide.start("first-look");

        await().atMost(SOON).until(() -> Files.exists(guide.file("inbox/a.txt")));
        assertThat(guide.file("inbox/a.txt")).hasContent("content");
        assertThat(guide.file("outbox/a.txt")).exists();
        assertThat(guide.list("/Inbox")).containsExactly("a.txt");
    }
}
