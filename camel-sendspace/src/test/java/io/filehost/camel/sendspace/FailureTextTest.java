package io.filehost.camel.sendspace;

import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.spi.HttpResponseAware;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Failures name the operation, the id or path, the code, and what to do next. */
class FailureTextTest {

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @Test
    void ofARefusal() {
        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(
                        () -> sendspace.send("sendspace:/?operation=info", null, Map.of(SendspaceConstants.FILE_ID, "zzzzzz")))
                .withMessageContaining("info of zzzzzz in /: files.getInfo").withMessageContaining("error 9")
                .withMessageContaining("Check the key or path")
                .satisfies(refused -> assertThat(refused).isInstanceOf(HttpResponseAware.class));
    }

    @Test
    void ofALostReply() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        sendspace.faults().on("files.sendMail").once().loseReply();

        assertThatExceptionOfType(LostReplyException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/Inbox?operation=sendMail", a,
                        Map.of(SendspaceConstants.RECIPIENT_EMAILS, "one@example.com")))
                .withMessageContaining("sendMail in /Inbox").withMessageContaining("files.sendMail")
                .withMessageContaining("Look whether it happened");
    }

    @Test
    void ofAForeignPage() {
        sendspace.component().getConfiguration().setMaximumRetries(0);
        sendspace.faults().on("folders.getContents").answerHtml("<html>Sign in to the hotel</html>");

        assertThatExceptionOfType(NotTheServiceException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=list", null, Map.of()))
                .withMessageContaining("list in /").withMessageContaining("folders.getContents")
                .withMessageContaining("Check baseUrl");
    }

    @Test
    void ofAServiceThatIsNotThere() {
        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> sendspace.send(
                        "sendspace:/Inbox?operation=list&maximumRetries=0&baseUrl=http://127.0.0.1:1", null, Map.of()))
                .withMessageContaining("list in /Inbox").withMessageContaining("127.0.0.1")
                .withMessageContaining("Nothing was")
                .satisfies(failure -> assertThat(failure.hadNoEffect()).isTrue());
    }

    @Test
    void ofAFolderThatIsMissing() {
        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/Inbox?autoCreate=false", "x", Map.of(Exchange.FILE_NAME, "a.txt")))
                .withMessageContaining("upload of a.txt in /Inbox").withMessageContaining("There is no folder /Inbox")
                .satisfies(missing -> assertThat(missing.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @Test
    void ofAWrongPasswordSayTheWayOutOnceAndAreNotRepeatedForAMinute() {
        Exchange first = sendspace.exchange("sendspace:/Inbox?operation=list&password=mistaken", null, Map.of());
        Exchange second = sendspace.exchange("sendspace:/Inbox?operation=list&password=mistaken", null, Map.of());

        assertThat(first.getException()).isInstanceOf(SendspaceApiException.class);
        assertThat(first.getException().getMessage()).startsWith("list in /Inbox: auth.login").contains("error 8")
                .containsOnlyOnce("Check username").doesNotContain("mistaken");
        assertThat(second.getException()).isInstanceOf(SendspaceApiException.class);
        assertThat(sendspace.journal().of("auth.login")).hasSize(1);
    }
}
