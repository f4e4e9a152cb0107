package io.filehost.camel.example.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the page about uploading a directory says. */
class UploadDirectoryTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ROUTE = "upload-directory";

    @RegisterExtension
    final GuideRun guide = new GuideRun();

    @Test
    void whatWasSentIsNotSentAgainAfterARestartAndWhatChangedIs() throws Exception {
        Path file = guide.write("outbox/sub/a.txt", "a");
        guide.write("outbox/b.txt", "b");
        guide.start(ROUTE);
        await().atMost(SOON).ignoreExceptions().until(() -> guide.list("/Backup").equals(List.of("a.txt", "b.txt")));
        guide.stop();
        guide.mediafire().journal().clear();
        Files.writeString(file, "changed");

        guide.start(ROUTE);

        await().atMost(SOON).until(() -> sent().contains("sub/a.txt-7-"));
        assertThat(guide.list("/Backup")).containsExactly("a.txt", "b.txt");
        assertThat(guide.mediafire().journal().of("upload/check")).hasSize(1);
    }

    @Test
    void aFileThatFailedIsSentWithTheNextPoll() throws Exception {
        guide.mediafire().faults().on("upload/check").once().answerError(162);
        guide.write("outbox/a.txt", "a");

        guide.start(ROUTE, Map.of("camel.component.mediafire.maximum-retries", "0"));

        await().atMost(SOON).until(() -> sent().contains("a.txt-1-"));
        assertThat(guide.mediafire().journal().of("upload/check")).hasSize(2);
        assertThat(guide.list("/Backup")).containsExactly("a.txt");
    }

    private String sent() throws Exception {
        Path store = guide.file("state/sent.txt");
        return Files.exists(store) ? Files.readString(store) : "";
    }
}
