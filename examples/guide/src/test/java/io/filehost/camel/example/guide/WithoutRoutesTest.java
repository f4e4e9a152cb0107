package io.filehost.camel.example.guide;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;

import io.filehost.camel.mediafire.client.upload.UploadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page about moving from the SDKs says. */
class WithoutRoutesTest {

    @RegisterExtension
    final GuideRun guide = new GuideRun();

    private WithoutRoutes mediafire;

    @BeforeEach
    void start() throws Exception {
        guide.start("publish");
        mediafire = new WithoutRoutes(guide.camel());
    }

    @Test
    void aFileGoesUpIsListedAndComesDown() throws Exception {
        Path file = guide.write("outbox/a.txt", "content");

        UploadResult sent = mediafire.upload(file, "/Documents");
        File received = mediafire.download("/Documents/a.txt", guide.file("inbox"));

        assertThat(mediafire.list("/Documents")).hasSize(1);
        assertThat(sent.name()).isEqualTo("a.txt");
        assertThat(received).hasContent("content").hasName("a.txt");
    }

    @Test
    void anyMethodAnswersWithWhatTheServiceSaid() throws Exception {
        UploadResult sent = mediafire.upload(guide.write("outbox/a.txt", "content"), "/Documents");

        mediafire.call("file/update", Map.of("quick_key", sent.quickKey().value(), "description", "mine"));

        assertThat(mediafire.call("file/get_info", Map.of("quick_key", sent.quickKey().value())).toString()).contains("mine");
    }
}
