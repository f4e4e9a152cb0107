package io.filehost.camel.mediafire;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebUploadRouteTest {

    private static final String UPLOAD = "mediafire:/Inbox?operation=webUpload";

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void whatCannotBeFetchedIsAnErrorThatKeepsTheAddressToItself() {
        Exchange failed = mediafire.exchange(UPLOAD, "http://127.0.0.1:1/secret%20way/report.txt?key=hush", Map.of());

        assertThat(failed.getException()).isInstanceOf(FileHostException.class)
                .hasMessageContaining("webUpload in /Inbox").hasMessageContaining("could not fetch report.txt")
                .hasMessageNotContaining("hush").hasMessageNotContaining("secret");
        assertThat(((FileHostException) failed.getException()).kind()).isEqualTo(ErrorKind.RETRY);
        assertThat(mediafire.lastCall("upload/add_web_upload").parameters()).containsEntry("filename", "report.txt");
    }

    @Test
    void theNameIsThatOfTheMessageAndMayHoldFolders() throws Exception {
        mediafire.exchange(UPLOAD, URI.create("http://127.0.0.1:1/x.txt"), Map.of(Exchange.FILE_NAME, "deep/named.txt"));

        assertThat(mediafire.lastCall("upload/add_web_upload").parameters()).containsEntry("filename", "named.txt")
                .containsEntry("folder_key", mediafire.at("/Inbox/deep").keyText());
    }

    @Test
    void anAddressTheServiceDoesNotTakeIsAnError() {
        mediafire.faults().on("upload/add_web_upload").once().answerError(174);

        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> mediafire.send(UPLOAD, "http://127.0.0.1:1/x.txt", Map.of()))
                .withMessageContaining("webUpload in /Inbox").withMessageContaining("error 174")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.BAD_REQUEST));
    }

    @Test
    void wrongInputIsRefusedBeforeAnythingIsSent() {
        for (Object body : List.of("", "no address", "ftp://example.com/a.txt", "http:///a.txt", 5, "file:/etc/passwd")) {
            assertThatIllegalArgumentException().isThrownBy(() -> mediafire.send(UPLOAD, body, Map.of()))
                    .withMessageContaining("webUpload needs a body that is an http or https address");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send(UPLOAD, "http://127.0.0.1:1/x", Map.of(Exchange.FILE_NAME, "../x")));
        assertThat(mediafire.journal().entries()).isEmpty();
    }
}
