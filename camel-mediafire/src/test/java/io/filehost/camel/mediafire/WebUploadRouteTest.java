package io.filehost.camel.mediafire;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.upload.UploadKind;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.fixture.WebFiles;
import io.filehost.camel.mediafire.header.MediaFireConstants;
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

    @RegisterExtension
    final WebFiles source = new WebFiles();

    @Test
    void theServiceFetchesTheFileAndTheRouteGetsItsRecord() throws Exception {
        String url = source.put("/papers/annual report.pdf", "the report");

        Exchange answer = mediafire.send(UPLOAD, url, Map.of());

        UploadResult result = answer.getMessage().getBody(UploadResult.class);
        assertThat(result.name()).isEqualTo("annual report.pdf");
        assertThat(result.kind()).isEqualTo(UploadKind.WEB);
        assertThat(result.folder().value()).isEqualTo(mediafire.at("/Inbox").keyText());
        assertThat(result.size()).isEqualTo("the report".length());
        assertThat(answer.getMessage().getHeader(MediaFireConstants.QUICK_KEY)).isEqualTo(result.quickKey().value());
        assertThat(answer.getMessage().getHeader(MediaFireConstants.UPLOAD_KIND)).isEqualTo("web");
        assertThat(mediafire.at("/Inbox/annual report.pdf").keyText()).isEqualTo(result.quickKey().value());
    }

    @Test
    void afterALostReplyTheTransferIsFollowedAndNotBegunAgain() throws Exception {
        String url = source.put("/a.txt", "content");
        mediafire.faults().on("upload/add_web_upload").once().loseReply();

        UploadResult result = mediafire.ask(UploadResult.class, UPLOAD, url, Map.of());

        assertThat(result.name()).isEqualTo("a.txt");
        assertThat(mediafire.journal().count("upload/add_web_upload")).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsAnErrorOfTheService() {
        Exchange failed = mediafire.exchange(UPLOAD, source.address("/missing.txt"), Map.of());

        assertThat(failed.getException()).isInstanceOf(ApiException.class)
                .hasMessageContaining("webUpload in /Inbox").hasMessageContaining("could not fetch missing.txt");
    }

    @Test
    void aNameThatIsTakenIsAConflict() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "the first");
        String url = source.put("/a.txt", "the second");

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> mediafire.send(UPLOAD, url, Map.of()))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT));
    }

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
