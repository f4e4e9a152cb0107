package io.filehost.camel.sendspace;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.Quota;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Folders are shared, links are told and mailed; what the account may still use is told. */
class ShareRouteTest {

    private static final Map<String, Object> TO_ONE = Map.of(SendspaceConstants.RECIPIENT_EMAILS, "one@example.com");

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @Test
    void aFolderBecomesPublicAndPrivateAgain() throws Exception {
        sendspace.send("sendspace:/Public?operation=createFolder", null, Map.of());

        FolderInfo shared = sendspace.ask(FolderInfo.class, "sendspace:/Public?operation=share", null, Map.of());
        assertThat(shared.shared()).isTrue();
        assertThat(shared.publicUrl()).startsWith(sendspace.emulator().baseUrl());

        FolderInfo hidden = sendspace.ask(FolderInfo.class, "sendspace:/?operation=share", null,
                Map.of(SendspaceConstants.SUBJECT_PATH, "/Public", SendspaceConstants.SHARED, "false"));
        assertThat(hidden.shared()).isFalse();
    }

    @Test
    void filesAreNotShared() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");

        assertThatIllegalArgumentException().isThrownBy(() -> sendspace.send("sendspace:/?operation=share", a, Map.of()))
                .withMessageContaining("Only folders are shared");
        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=share", null,
                        Map.of(SendspaceConstants.SUBJECT_FOLDER_KEY, "zzzzzz")))
                .withMessageContaining("error 10");
    }

    @Test
    void theLinkOfAFileAndOfAPublicFolderIsTheirPage() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        sendspace.send("sendspace:/Inbox?operation=share", null, Map.of());

        String page = sendspace.ask(String.class, "sendspace:/?operation=link", a, Map.of());
        String folder = sendspace.ask(String.class, "sendspace:/?operation=link", null,
                Map.of(SendspaceConstants.SUBJECT_PATH, "/Inbox"));
        List<?> both = sendspace.askList("sendspace:/?operation=link", List.of(a, sendspace.at("/Inbox")), Map.of());

        assertThat(page).startsWith(sendspace.emulator().baseUrl()).contains(a.fileId().value());
        assertThat(folder).startsWith(sendspace.emulator().baseUrl());
        assertThat(both).isEqualTo(List.of(page, folder));
    }

    @Test
    void aDirectLinkLeadsToTheBytes() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");

        String link = sendspace.ask(String.class, "sendspace:/?operation=link&linkType=direct", a, Map.of());

        assertThat(link).startsWith(sendspace.emulator().baseUrl());
    }

    @Test
    void aPrivateFolderAndAnUnknownFileHaveNoLink() throws Exception {
        sendspace.send("sendspace:/Private?operation=createFolder", null, Map.of());

        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=link", null,
                        Map.of(SendspaceConstants.SUBJECT_PATH, "/Private")))
                .withMessageContaining("not public; share it first")
                .satisfies(hidden -> assertThat(hidden.kind()).isEqualTo(ErrorKind.CONFLICT));
        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=link", "zzzzzz", Map.of()))
                .withMessageContaining("error 9");
    }

    @Test
    void theLinksOfFilesAndFoldersAreMailed() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        sendspace.send("sendspace:/Inbox?operation=share", null, Map.of());

        List<?> ids = sendspace.askList("sendspace:/?operation=sendMail", List.of(a, sendspace.at("/Inbox")), Map.of(
                SendspaceConstants.RECIPIENT_EMAILS, List.of("one@example.com", "two@example.com"),
                SendspaceConstants.MAIL_MESSAGE, "have a look"));

        assertThat(ids).hasSize(2);
        assertThat(sendspace.emulator().outbox().entries()).map(OutboxEntry::toString)
                .anyMatch(mail -> mail.contains("one@example.com") && mail.contains("have a look"))
                .anyMatch(mail -> mail.contains("two@example.com"));
    }

    @Test
    void aMailThatCannotBeSentIsAnError() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");

        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=sendMail", a,
                        Map.of(SendspaceConstants.RECIPIENT_EMAILS, "nobody")))
                .withMessageContaining("error 24")
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.BAD_REQUEST));
        assertThatIllegalArgumentException().isThrownBy(() -> sendspace.send("sendspace:/?operation=sendMail", a, Map.of()))
                .withMessageContaining(SendspaceConstants.RECIPIENT_EMAILS);
        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=sendMail", sendspace.at("/Inbox"), TO_ONE))
                .withMessageContaining("is not public; share it first");
    }

    @Test
    void aMailWhoseReplyWasLostIsNotSentTwice() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        sendspace.faults().on("files.sendMail").once().loseReply();

        assertThatExceptionOfType(LostReplyException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=sendMail", a, TO_ONE));

        assertThat(sendspace.journal().of("files.sendMail")).hasSize(1);
    }

    @Test
    void theQuotaTellsWhatTheAccountMayStillUse() throws Exception {
        sendspace.emulator().accounts().exclusively(() -> {
            Account account = sendspace.emulator().account(CamelOnSendspace.USERNAME);
            account.membership(account.membership().withDiskspace(1_000));
            return account;
        });
        Quota before = sendspace.ask(Quota.class, "sendspace:/?operation=quota", null, Map.of());
        sendspace.upload("/Inbox", "a.txt", "12345");
        Quota after = sendspace.ask(Quota.class, "sendspace:/?operation=quota", null, Map.of());

        assertThat(before.diskspaceLeft() - after.diskspaceLeft()).isEqualTo(5);
    }

    @Test
    void aQuotaThatIsRefusedIsAnError() {
        sendspace.faults().on("auth.checkSession").answerError(11);

        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=quota", null, Map.of()))
                .withMessageContaining("quota in /").withMessageContaining("error 11");
    }

    @Test
    void aSessionThatRanOutIsOpenedAgain() throws Exception {
        sendspace.send("sendspace:/?operation=quota", null, Map.of());
        sendspace.emulator().endSessions();

        assertThat(sendspace.ask(Quota.class, "sendspace:/?operation=quota", null, Map.of()).diskspaceLeft()).isNotNull();
        Exchange list = sendspace.send("sendspace:/?operation=list", null, Map.of());
        assertThat(list.getException()).isNull();
    }

    @Test
    void whatIsNeitherYesNorNoMakesNothingPublic() throws Exception {
        for (String uri : List.of("sendspace:/Private?operation=share", "sendspace:/Private?operation=createFolder")) {
            sendspace.send("sendspace:/Private?operation=createFolder", null, Map.of());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sendspace.send(uri, null, Map.of(SendspaceConstants.SHARED, "no")))
                    .withMessageContaining(SendspaceConstants.SHARED).withMessageContaining("no");
            assertThat(((FolderInfo) sendspace.at("/Private")).shared()).isFalse();
        }
    }
}
