package io.filehost.camel.sendspace;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.camel.item.PartlyDoneException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.sendspace.client.model.Entry;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Files and folders are listed, described, made, moved, renamed and deleted. */
class ItemRouteTest {

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @Test
    void aListHoldsFoldersAndFilesOfTheWholeTree() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "1");
        sendspace.upload("/Inbox/sub", "b.txt", "2");

        List<?> entries = sendspace.askList("sendspace:/Inbox?operation=list", null, Map.of());

        assertThat(entries).map(entry -> ((Entry) entry).name()).containsExactly("sub", "a.txt", "b.txt");
        assertThat(sendspace.askList("sendspace:/Inbox?operation=list&recursive=false", null, Map.of())).hasSize(2);
    }

    @Test
    void aStreamedListAsksForAFolderWhenItComesToIt() throws Exception {
        sendspace.upload("/Inbox/sub", "b.txt", "2");
        sendspace.journal().clear();

        Iterator<?> entries = sendspace.ask(Iterator.class, "sendspace:/Inbox?operation=list&streamList=true", null, Map.of());

        assertThat(sendspace.journal().of("folders.getContents")).hasSize(1);
        entries.next();
        assertThat(((Entry) entries.next()).name()).isEqualTo("b.txt");
        assertThat(sendspace.journal().of("folders.getContents")).hasSize(2);
    }

    @Test
    void aFolderThatIsMissingCannotBeListed() {
        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> sendspace.askList("sendspace:/Nowhere?operation=list", null, Map.of()))
                .withMessageContaining("list in /Nowhere").withMessageContaining("There is no folder /Nowhere")
                .satisfies(missing -> assertThat(missing.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @Test
    void infoDescribesWhatHeadersOrTheBodyName() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        UploadResult b = sendspace.upload("/Inbox", "b.txt", "22");

        Exchange one
                = sendspace.send("sendspace:/?operation=info", null, Map.of(SendspaceConstants.FILE_ID, a.fileId().value()));
        List<?> both = sendspace.askList("sendspace:/?operation=info", List.of(a, b.fileId()), Map.of());
        FolderInfo folder = sendspace.ask(FolderInfo.class, "sendspace:/Inbox?operation=info", null, Map.of());

        assertThat(one.getMessage().getBody(FileInfo.class).name()).isEqualTo("a.txt");
        assertThat(one.getMessage().getHeaders()).containsEntry(SendspaceConstants.FILE_ID, a.fileId().value())
                .containsEntry(SendspaceConstants.PARENT_KEY, folder.id().value()).doesNotContainKey(Exchange.FILE_NAME);
        assertThat(both).map(entry -> ((Entry) entry).name()).containsExactly("a.txt", "b.txt");
        assertThat(folder.totals().files()).isEqualTo(2);
    }

    @Test
    void anUnknownFileIsNotFound() {
        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(
                        () -> sendspace.send("sendspace:/?operation=info", null, Map.of(SendspaceConstants.FILE_ID, "zzzzzz")))
                .withMessageContaining("info of zzzzzz in /").withMessageContaining("error 9")
                .satisfies(missing -> assertThat(missing.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @Test
    void aPathThatTwoFilesHaveNamesNone() throws Exception {
        UploadResult one = sendspace.upload("/Inbox", "a.txt", "1");
        sendspace.upload("/Inbox", "a.txt", "2");

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> sendspace.at("/Inbox/a.txt"))
                .withMessageContaining("several files").withMessageContaining(one.fileId().value())
                .satisfies(twins -> assertThat(twins.kind()).isEqualTo(ErrorKind.CONFLICT));
    }

    @Test
    void aPathThatTwoFoldersHaveNamesNone() throws Exception {
        for (int i = 0; i < 2; i++) {
            sendspace.send("sendspace:/?operation=call&method=folders.create&parameter.name=Twin", null, Map.of());
        }

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> sendspace.upload("/Twin", "a.txt", "1"))
                .withMessageContaining("several folders called Twin")
                .satisfies(twins -> assertThat(twins.kind()).isEqualTo(ErrorKind.CONFLICT));
    }

    @Test
    void aFolderIsMadeWithThoseAboveAndNeverTwice() throws Exception {
        FolderInfo made = sendspace.ask(FolderInfo.class, "sendspace:/a/b?operation=createFolder", null,
                Map.of(SendspaceConstants.NEW_NAME, "c/d", SendspaceConstants.SHARED, true));
        FolderInfo again = sendspace.ask(FolderInfo.class, "sendspace:/a/b/c/d?operation=createFolder", null, Map.of());

        assertThat(made.name()).isEqualTo("d");
        assertThat(made.shared()).isTrue();
        assertThat(again.id()).isEqualTo(made.id());
        assertThat(sendspace.askList("sendspace:/?operation=list", null, Map.of())).hasSize(4);
    }

    @Test
    void aFolderWhoseReplyWasLostIsLookedForBeforeAnythingElse() throws Exception {
        sendspace.faults().on("folders.create").once().loseReply();

        FolderInfo made = sendspace.ask(FolderInfo.class, "sendspace:/a?operation=createFolder", null, Map.of());

        assertThat(sendspace.askList("sendspace:/?operation=list", null, Map.of()))
                .map(entry -> ((Entry) entry).idText()).containsExactly(made.idText());
    }

    @Test
    void aFolderThatTheServiceDoesNotMakeIsAnError() {
        sendspace.faults().on("folders.create").answerError(11);

        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/a?operation=createFolder", null, Map.of()))
                .withMessageContaining("createFolder in /a").withMessageContaining("error 11")
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.PERMISSION));
    }

    @Test
    void filesAndFoldersAreMovedAndKeepTheirIds() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        FolderInfo folder = sendspace.ask(FolderInfo.class, "sendspace:/Box?operation=createFolder", null, Map.of());

        sendspace.send("sendspace:/Done/2026?operation=move", null, Map.of(SendspaceConstants.FILE_ID, a.fileId().value()));
        sendspace.send("sendspace:/?operation=move", null, Map.of(SendspaceConstants.SUBJECT_PATH, "/Box",
                SendspaceConstants.TARGET_FOLDER_PATH, "/Done"));

        assertThat(sendspace.at("/Done/2026/a.txt").idText()).isEqualTo(a.fileId().value());
        assertThat(sendspace.at("/Done/Box").idText()).isEqualTo(folder.idText());
    }

    @Test
    void aFolderCannotBeMovedIntoItself() throws Exception {
        sendspace.send("sendspace:/Box/in?operation=createFolder", null, Map.of());

        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/Box/in?operation=move", null,
                        Map.of(SendspaceConstants.SUBJECT_PATH, "/Box")))
                .withMessageContaining("error 31")
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.CONFLICT));
    }

    @Test
    void ofSeveralFilesThoseMovedAndThoseNotAreNamed() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        UploadResult b = sendspace.upload("/Inbox", "b.txt", "2");
        sendspace.faults().on("files.moveToFolder").nth(2).answerError(11);

        assertThatExceptionOfType(PartlyDoneException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/Done?operation=move", List.of(a, b), Map.of()))
                .satisfies(partly -> {
                    assertThat(partly.done()).containsExactly(a.fileId().value());
                    assertThat(partly.notDone()).containsExactly(b.fileId().value());
                });
    }

    @Test
    void aFileGetsANameAndADescriptionAndKeepsTheRest() throws Exception {
        sendspace.send("sendspace:/Inbox", "1", Map.of(Exchange.FILE_NAME, "a.txt", SendspaceConstants.FILE_PASSWORD, "open"));

        FileInfo named = sendspace.ask(FileInfo.class, "sendspace:/?operation=rename", null, Map.of(
                SendspaceConstants.SUBJECT_PATH, "/Inbox/a.txt", SendspaceConstants.NEW_NAME, "b.txt",
                SendspaceConstants.DESCRIPTION, "what it is"));
        assertThat(named.name()).isEqualTo("b.txt");
        assertThat(named.description()).isEqualTo("what it is");
        assertThat(named.isProtected()).isTrue();

        FileInfo cleared = sendspace.ask(FileInfo.class, "sendspace:/?operation=rename", named, Map.of(
                SendspaceConstants.NEW_NAME, "c.txt", SendspaceConstants.DESCRIPTION, ""));
        assertThat(cleared.description()).isEmpty();
        assertThat(cleared.isProtected()).isTrue();
    }

    @Test
    void aFolderGetsAnotherNameAndIsFoundByThat() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");

        sendspace.send("sendspace:/?operation=rename", null,
                Map.of(SendspaceConstants.SUBJECT_PATH, "/Inbox", SendspaceConstants.NEW_NAME, "Post"));

        assertThat(sendspace.at("/Post/a.txt").idText()).isEqualTo(a.fileId().value());
    }

    @Test
    void aRenameSaysOneSubjectAndOneName() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        Map<String, Object> subject = Map.of(SendspaceConstants.FILE_ID, a.fileId().value());

        assertThatIllegalArgumentException().isThrownBy(() -> sendspace.send("sendspace:/?operation=rename", null, subject))
                .withMessageContaining(SendspaceConstants.NEW_NAME);
        assertThatIllegalArgumentException().isThrownBy(() -> sendspace.send("sendspace:/?operation=rename", null,
                Map.of(SendspaceConstants.FILE_ID, a.fileId().value(), SendspaceConstants.NEW_NAME, "b/c")));
        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=rename", null,
                        Map.of(SendspaceConstants.FILE_ID, "zzzzzz", SendspaceConstants.NEW_NAME, "b")))
                .withMessageContaining("error 9");
    }

    @Test
    void filesAndEmptyFoldersAreDeletedForEver() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");

        assertThat(
                sendspace.askList("sendspace:/?operation=delete", null, Map.of(SendspaceConstants.FILE_ID, a.fileId().value())))
                .singleElement().isEqualTo(a.fileId().value());
        sendspace.send("sendspace:/?operation=delete", null, Map.of(SendspaceConstants.SUBJECT_PATH, "/Inbox"));

        assertThat(sendspace.askList("sendspace:/?operation=list", null, Map.of())).isEmpty();
    }

    @Test
    void aFolderThatHoldsSomethingIsNotDeletedAndTheServiceIsNotEvenAsked() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "1");

        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=delete", null,
                        Map.of(SendspaceConstants.SUBJECT_PATH, "/Inbox")))
                .withMessageContaining("holds 1 files and 0 folders")
                .satisfies(full -> assertThat(full.kind()).isEqualTo(ErrorKind.CONFLICT));
        assertThat(sendspace.journal().of("folders.delete")).isEmpty();
    }

    @Test
    void aFileThatWasNeverThereCannotBeDeleted() {
        assertThatExceptionOfType(SendspaceApiException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=delete", "zzzzzz", Map.of()))
                .withMessageContaining("error 9");
    }

    @Test
    void aDeletionWhoseReplyWasLostIsDone() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        sendspace.faults().on("files.delete").once().loseReply();

        assertThat(sendspace.askList("sendspace:/?operation=delete", a, Map.of())).singleElement()
                .isEqualTo(a.fileId().value());
    }

    @Test
    void aMessageThatNamesNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> sendspace.send("sendspace:/?operation=delete", null, Map.of()))
                .withMessageContaining(SendspaceConstants.FILE_ID);
    }

    @Test
    void oneEndpointServesTheFoldersOfADynamicAddress() throws Exception {
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").toD("sendspace:/in/${header.customer}?operation=createFolder");
            }
        });

        sendspace.send("direct:in", null, Map.of("customer", "one"));
        sendspace.send("direct:in", null, Map.of("customer", "two?operation=delete"));

        assertThat(sendspace.askList("sendspace:/in?operation=list", null, Map.of()))
                .map(entry -> ((Entry) entry).name()).containsExactlyInAnyOrder("one", "two?operation=delete");
    }

    @Test
    void aMoveThatNobodyKnowsAboutIsLookedAt() throws Exception {
        UploadResult a = sendspace.upload("/Inbox", "a.txt", "1");
        sendspace.component().getConfiguration().setMaximumRetries(0);
        sendspace.faults().on("files.moveToFolder").once().loseReply();

        sendspace.send("sendspace:/Done?operation=move", a, Map.of());

        assertThat(sendspace.at("/Done/a.txt").idText()).isEqualTo(a.fileId().value());
        sendspace.faults().on("files.moveToFolder").drop();
        assertThatExceptionOfType(LostReplyException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/Else?operation=move", a, Map.of()));
    }
}
