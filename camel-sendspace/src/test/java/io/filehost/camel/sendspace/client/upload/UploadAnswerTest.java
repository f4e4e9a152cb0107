package io.filehost.camel.sendspace.client.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.filehost.camel.common.call.ReplyText;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.sendspace.client.model.Quota;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Upload nodes answer members in lines and others in XML; what a file is called tells nothing. */
class UploadAnswerTest {

    private static final Path EXAMPLES = Path.of("../docs/reference/examples/sendspace");

    @Test
    void linesAreReadWithWhatIsLeft() throws IOException {
        UploadAnswer answer = example("upload.post.registered.ok.txt");

        assertThat(answer).isEqualTo(new UploadAnswer(
                true, "x5l7qv", "", "", new Quota(107374182400L, Quota.UNLIMITED, null)));
    }

    @Test
    void linesMayEndInAnyWay() {
        assertThat(read("upload_status=ok\r\nfile_id=abc\r\n").fileId()).isEqualTo("abc");
    }

    @Test
    void aFailureHasNoFile() throws IOException {
        assertThat(example("upload.post.registered.fail.derived.txt").ok()).isFalse();
        assertThat(example("anonymous.upload_done.fail.derived.xml").ok()).isFalse();
    }

    @Test
    void theDocumentOfAnAnonymousUploadTellsTwoAddresses() throws IOException {
        UploadAnswer answer = example("anonymous.upload_done.ok.xml");

        assertThat(answer.ok()).isTrue();
        assertThat(answer.fileId()).isNotEmpty();
        assertThat(answer.pageUrl()).startsWith("http");
        assertThat(answer.deleteUrl()).startsWith("http").isNotEqualTo(answer.pageUrl());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html><body>Error</body></html>", "<html><p>", "nothing of that", "<result status='ok'/>" })
    void somethingElseIsNotTheNode(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(NotTheServiceException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "upload_status=ok\nfile_", "<upload_done><status>ok</status><file_id>a",
            "<upload_done><status>ok</status></upload_done>",
            "upload_status=ok\nfile_id=../x" })
    void whatIsCutShortMayHaveHappened(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(LostReplyException.class);
    }

    private static UploadAnswer example(String file) throws IOException {
        return read(Files.readString(EXAMPLES.resolve(file)));
    }

    private static UploadAnswer read(String text) {
        return UploadAnswer.of(new ReplyText("upload", text, 200, null));
    }
}
