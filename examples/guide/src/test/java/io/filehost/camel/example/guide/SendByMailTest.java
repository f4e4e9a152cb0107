package io.filehost.camel.example.guide;

import java.time.Duration;
import java.util.Map;

import io.filehost.camel.sendspace.client.model.FileInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the page about sending with sendspace says. */
class SendByMailTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Map<String, String> READER = Map.of("reader", "reader@example.com");

    @RegisterExtension
    final GuideRun guide = new GuideRun();

    @Test
    void aFileIsSentItsLinkIsMailedAndTenDownloadsAreLeft() throws Exception {
        guide.write("outbox/a.txt", "content");

        guide.start("send-by-mail", READER);

        await().atMost(SOON).until(() -> guide.file("outbox/.camel/a.txt").toFile().exists());
        assertThat(guide.sendspace().outbox().entries()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("reader@example.com");
            assertThat(mail.text()).contains("Here it is.", "a.txt");
        });
        assertThat(sent().limits().downloads()).isEqualTo(10);
    }

    @Test
    void aLostAnswerSendsNeitherTheFileNorTheMailASecondTime() throws Exception {
        guide.sendspace().faults().on("upload").once().loseReply();
        guide.write("outbox/a.txt", "content");

        guide.start("send-by-mail", READER);

        await().atMost(SOON).until(() -> guide.file("outbox/.camel/a.txt").toFile().exists());
        assertThat(guide.sendspace().journal().count("upload")).isEqualTo(1);
        assertThat(guide.sendspace().outbox().entries()).hasSize(1);
    }

    private FileInfo sent() throws Exception {
        return guide.send("sendspace:/?operation=info", null, Map.of("CamelSendspaceSubjectPath", "/Sent/a.txt")).getMessage()
                .getBody(FileInfo.class);
    }
}
