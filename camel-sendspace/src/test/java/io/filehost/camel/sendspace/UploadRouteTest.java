package io.filehost.camel.sendspace;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.model.Entry;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UploadRouteTest {

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @Test
    void theBodyBecomesAFileAndFoldersOnTheWayAreMade() throws Exception {
        Exchange done = sendspace.send("sendspace:/Inbox", "hello", Map.of(Exchange.FILE_NAME, "sub/a.txt"));

        UploadResult result = (UploadResult) done.getMessage().getBody();
        Entry there = sendspace.at("/Inbox/sub/a.txt");
        assertThat(there).isInstanceOf(FileInfo.class);
        assertThat(there.idText()).isEqualTo(result.fileId().value());
        assertThat(((FileInfo) there).size()).isEqualTo(5);
        assertThat(done.getMessage().getHeaders())
                .containsEntry(SendspaceConstants.FILE_ID, result.fileId().value())
                .containsEntry(SendspaceConstants.PARENT_KEY, there.parent().value())
                .containsEntry(SendspaceConstants.UPLOAD_KIND, "simple")
                .containsEntry(Exchange.FILE_NAME_PRODUCED, "/Inbox/sub/a.txt")
                .containsEntry(Exchange.FILE_LENGTH, 5L);
    }

    @Test
    void anUploadThatIsRefusedIsAnErrorThatSaysWhy() {
        sendspace.faults().on("upload.getInfo").answerError(20);

        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.upload("/Inbox", "a.txt", "hello"))
                .withMessageContaining("upload of a.txt in /Inbox").withMessageContaining("error 20")
                .withMessageContaining("Free space")
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.QUOTA));
    }

    @Test
    void aTakenNameIsTakenTwiceUnlessTheRouteSaysOtherwise() throws Exception {
        UploadResult first = sendspace.upload("/Inbox", "a.txt", "1");
        UploadResult second = sendspace.upload("/Inbox", "a.txt", "22");

        assertThat(second.fileId()).isNotEqualTo(first.fileId());
        assertThat(sendspace.askList("sendspace:/Inbox?operation=list", null, Map.of())).hasSize(2);
    }

    @Test
    void withIgnoreTheFileThatIsThereStaysAndIsTheResult() throws Exception {
        UploadResult first = sendspace.upload("/Inbox", "a.txt", "1");

        Exchange second = sendspace.send("sendspace:/Inbox?fileExist=Ignore", "22", Map.of(Exchange.FILE_NAME, "a.txt"));

        assertThat(second.getMessage().getBody(UploadResult.class).fileId()).isEqualTo(first.fileId());
        assertThat(second.getMessage().getHeader(SendspaceConstants.UPLOAD_KIND)).isEqualTo("none");
        assertThat(sendspace.askList("sendspace:/Inbox?operation=list", null, Map.of())).hasSize(1);
    }

    @Test
    void withFailATakenNameIsAConflict() throws Exception {
        UploadResult first = sendspace.upload("/Inbox", "a.txt", "1");

        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/Inbox", "22",
                        Map.of(Exchange.FILE_NAME, "a.txt", SendspaceConstants.FILE_EXIST, "fail")))
                .withMessageContaining("/Inbox/a.txt is there already, as file " + first.fileId())
                .satisfies(taken -> assertThat(taken.kind()).isEqualTo(ErrorKind.CONFLICT));
        assertThat(sendspace.askList("sendspace:/Inbox?operation=list", null, Map.of())).hasSize(1);
    }

    @Test
    void whatIsSaidAboutAFileIsStoredWithIt() throws Exception {
        Exchange done = sendspace.send("sendspace:/Inbox", "hello", Map.of(
                Exchange.FILE_NAME, "a.txt", SendspaceConstants.DESCRIPTION, "what it is",
                SendspaceConstants.FILE_PASSWORD, "open sesame", SendspaceConstants.TIME_LIMIT, 3600,
                SendspaceConstants.DOWNLOAD_LIMIT, 5, SendspaceConstants.LIMIT_ACTION, "delete"));

        FileInfo file = (FileInfo) sendspace.at("/Inbox/a.txt");
        assertThat(file.description()).isEqualTo("what it is");
        assertThat(file.isProtected()).isTrue();
        assertThat(file.limits().time()).hasSeconds(3600);
        assertThat(file.limits().downloads()).isEqualTo(5);
        assertThat(done.getMessage().getHeaders()).doesNotContainKey(SendspaceConstants.FILE_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = { "delete", "DELETE", "2" })
    void whatHappensAtALimitIsAWordOrTheNumberOfTheService(String action) throws Exception {
        sendspace.send("sendspace:/Inbox", "hello", Map.of(Exchange.FILE_NAME, "a.txt",
                SendspaceConstants.DOWNLOAD_LIMIT, 5, SendspaceConstants.LIMIT_ACTION, action));

        assertThat(((FileInfo) sendspace.at("/Inbox/a.txt")).limits().action()).isEqualTo(FileLimits.Action.DELETE);
    }

    @Test
    void whatCannotHappenAtALimitIsRefusedBeforeAnythingIsSent() throws Exception {
        sendspace.journal().clear();

        assertThatIllegalArgumentException().isThrownBy(() -> sendspace.send("sendspace:/Inbox", "hello",
                Map.of(Exchange.FILE_NAME, "a.txt", SendspaceConstants.DOWNLOAD_LIMIT, 5,
                        SendspaceConstants.LIMIT_ACTION, "burn")))
                .withMessage("CamelSendspaceLimitAction is block, delete or move (1, 2 or 3), not burn");
        assertThat(sendspace.journal().entries()).isEmpty();
    }

    @Test
    void theRecipientsGetTheLink() throws Exception {
        sendspace.send("sendspace:/Inbox", "hello", Map.of(
                Exchange.FILE_NAME, "a.txt", SendspaceConstants.RECIPIENT_EMAILS, "one@example.com, two@example.com"));

        assertThat(sendspace.emulator().outbox().entries().toString()).contains("one@example.com", "two@example.com");
    }

    @Test
    void aLimitThatIsNoneIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sendspace.send("sendspace:/Inbox", "hello", Map.of(
                        Exchange.FILE_NAME, "a.txt", SendspaceConstants.DOWNLOAD_LIMIT, "few")))
                .withMessageContaining(SendspaceConstants.DOWNLOAD_LIMIT);
        assertThat(sendspace.journal().of("upload.getInfo")).isEmpty();
    }

    @Test
    void theFileIdOfAMessageHasNoSayInAnUpload() throws Exception {
        UploadResult first = sendspace.upload("/Inbox", "a.txt", "1");

        UploadResult second = sendspace.ask(UploadResult.class, "sendspace:/Inbox", "2", Map.of(
                Exchange.FILE_NAME, "b.txt", SendspaceConstants.FILE_ID, first.fileId().value()));

        assertThat(second.fileId()).isNotEqualTo(first.fileId());
    }

    @Test
    void aFileThatIsSentAgainIsStillProtected() throws Exception {
        sendspace.faults().on("upload.getInfo").once().answerError(20);
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(1).redeliveryDelay(1));
                from("direct:in").to("sendspace:/Inbox");
            }
        });

        Exchange done = sendspace.send("direct:in", "hello",
                Map.of(Exchange.FILE_NAME, "a.txt", SendspaceConstants.FILE_PASSWORD, "open sesame"));

        assertThat(((FileInfo) sendspace.at("/Inbox/a.txt")).isProtected()).isTrue();
        assertThat(done.getMessage().getHeaders()).doesNotContainKey(SendspaceConstants.FILE_PASSWORD);
    }

    @Test
    void aFolderThatWasDeletedMeanwhileIsMadeAgain() throws Exception {
        UploadResult first = sendspace.upload("/Inbox", "a.txt", "1");
        sendspace.send("sendspace:/?operation=call&method=files.delete", null,
                Map.of(SendspaceConstants.FILE_ID, first.fileId().value()));
        sendspace.send("sendspace:/?operation=call&method=folders.delete", null,
                Map.of("CamelSendspaceFolderId", first.folder().value()));

        UploadResult second = sendspace.upload("/Inbox", "b.txt", "2");

        assertThat(second.folder()).isNotEqualTo(first.folder());
        assertThat(sendspace.at("/Inbox/b.txt").idText()).isEqualTo(second.fileId().value());
    }

    @Test
    void aTimeThatIsNoLimitIsRefusedBeforeAnythingIsSent() {
        for (Duration none : List.of(Duration.ofMillis(500), Duration.ZERO, Duration.ofHours(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sendspace.send("sendspace:/Inbox", "hello", Map.of(
                            Exchange.FILE_NAME, "a.txt", SendspaceConstants.TIME_LIMIT, none)))
                    .withMessageContaining(SendspaceConstants.TIME_LIMIT);
        }
        assertThat(sendspace.journal().of("upload.getInfo")).isEmpty();
    }
}
