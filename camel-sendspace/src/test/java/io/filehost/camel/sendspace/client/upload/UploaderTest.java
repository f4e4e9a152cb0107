package io.filehost.camel.sendspace.client.upload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.retry.Sleeper;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.sendspace.client.ClientOptions;
import io.filehost.camel.sendspace.client.EmulatedMember;
import io.filehost.camel.sendspace.client.HttpSendspaceClient;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.model.FolderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.sendspace.client.EmulatedMember.request;
import static io.filehost.camel.sendspace.client.EmulatedMember.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Uploads in and without an account, and what is found out when the answer is lost. */
class UploaderTest {

    private static final String UPLOAD = "upload";

    private final EmulatedMember member = EmulatedMember.start();
    private final SendspaceClient client = member.client();
    private final FolderId folder = member.plantFolder("in");

    @AfterEach
    void stop() {
        client.close();
        member.close();
    }

    private List<FileInfo> files(FolderId where) {
        return client.call(FolderMethods.GET_CONTENTS, params(SharedParams.FOLDER_ID, where)).files();
    }

    private FileInfo info(FileId id) {
        return client.call(FileMethods.GET_INFO, params(SharedParams.FILE_IDS, id)).files().get(0);
    }

    @Test
    void aFileArrivesInItsFolder() {
        UploadResult result = client.upload(request("a.txt", folder, "hello"));

        FileInfo file = info(result.fileId());
        assertThat(file.name()).isEqualTo("a.txt");
        assertThat(file.parent()).isEqualTo(folder);
        assertThat(file.size()).isEqualTo(5);
        assertThat(result).isEqualTo(new UploadResult(
                file.id(), "a.txt", folder, 5, file.pageUrl(), "", result.left()));
        assertThat(result.left().diskspaceLeft()).isNotNull();
    }

    @Test
    void fourCallsMakeAnUpload() {
        client.upload(request("a.txt", folder, "hello"));

        assertThat(member.emulator().journal().entries()).extracting(entry -> entry.method().toLowerCase())
                .containsExactly("auth.createtoken", "auth.login", "folders.getcontents", "upload.getinfo", "upload",
                        "files.getinfo");
    }

    @Test
    void theSameNameMakesAnotherFile() {
        UploadResult first = client.upload(request("a.txt", folder, "hello"));
        UploadResult second = client.upload(request("a.txt", folder, "hello"));

        assertThat(second.fileId()).isNotEqualTo(first.fileId());
        assertThat(files(folder)).hasSize(2);
    }

    @Test
    void whatIsSaidAboutAFileIsKept() {
        UploadDetails details = new UploadDetails(
                "for Ann", "hush", List.of("ann@example.org"), "look", false,
                new FileLimits(Duration.ofDays(1), 3, FileLimits.Action.MOVE, FolderId.ROOT));

        FileInfo file = info(client.upload(request("a.txt", folder, "hello", details)).fileId());

        assertThat(file.description()).isEqualTo("for Ann");
        assertThat(file.isProtected()).isTrue();
        assertThat(file.limits()).isEqualTo(details.limits());
        assertThat(member.emulator().outbox().entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a b+c%20&d=e.txt", "naïve ✓ 😀.txt", "it's \"quoted\".txt", "קובץ.txt", "e\u0301.txt", "back\\slash.txt" })
    void awkwardNamesArriveAsTheyAre(String name) {
        UploadResult result = client.upload(request(name, folder, "hello"));

        assertThat(result.name()).isEqualTo(name);
        assertThat(info(result.fileId()).name()).isEqualTo(name);
    }

    @Test
    void anEmptyFileArrives() {
        assertThat(info(client.upload(request("empty", folder, "")).fileId()).size()).isZero();
    }

    @Test
    void aFolderThatTheNodeOverlooksIsSetAfterwards() {
        member.emulator().change(options -> options.quirk(Quirk.UPLOADS_IGNORE_FOLDER));

        UploadResult result = client.upload(request("a.txt", folder, "hello"));

        assertThat(result.folder()).isEqualTo(folder);
        assertThat(info(result.fileId()).parent()).isEqualTo(folder);
    }

    @Test
    void strictNodesAndTheirLineEndsAreServed() {
        member.emulator().change(options -> options.quirk(Quirk.STRICT_FIELD_ORDER).quirk(Quirk.CARRIAGE_RETURNS));

        assertThat(client.upload(request("a.txt", folder, "hello")).folder()).isEqualTo(folder);
    }

    @Test
    void bytesAreToldAsTheyGo() {
        List<Long> moved = new ArrayList<>();

        client.upload(new UploadRequest("a.txt", folder, source("hello"), UploadDetails.NONE, moved::add));

        assertThat(moved.stream().mapToLong(Long::longValue).sum()).isEqualTo(5);
    }

    @Test
    void whatTheServiceDoesNotTakeIsNotSent() {
        member.emulator().change(options -> options.rules(rules -> rules.with(Limit.LARGEST_FILE, 4)));

        assertThatThrownBy(() -> client.upload(request("a.txt", folder, "hello")))
                .isInstanceOfSatisfying(FileHostException.class, no -> assertThat(no.kind()).isEqualTo(ErrorKind.QUOTA))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("a.txt has 5 bytes, and the service takes 4. Nothing was sent");
        assertThat(member.calls(UPLOAD)).isZero();
    }

    @Test
    void whatFindsNoRoomIsNotSent() {
        member.emulator().accounts().exclusively(() -> {
            member.account().membership(member.account().membership().withDiskspace(4));
            return null;
        });

        assertThatThrownBy(() -> client.upload(request("a.txt", folder, "hello")))
                .isInstanceOfSatisfying(FileHostException.class, no -> assertThat(no.kind()).isEqualTo(ErrorKind.QUOTA))
                .hasMessageContaining("a.txt needs 5 bytes, and the account has 4 left");
        assertThat(member.calls(UPLOAD)).isZero();
    }

    @Test
    void aLostAnswerIsFoundOutAboutWithoutSendingTwice() {
        client.upload(request("a.txt", folder, "hello"));
        member.emulator().faults().on(UPLOAD).once().loseReply();

        UploadResult result = client.upload(request("a.txt", folder, "HELLO"));

        assertThat(files(folder)).hasSize(2).extracting(FileInfo::id).contains(result.fileId());
        assertThat(member.calls(UPLOAD)).isEqualTo(2);
    }

    @Test
    void aPageInPlaceOfTheAnswerIsFoundOutAboutToo() {
        member.emulator().faults().on(UPLOAD).once().answerHtml("<html>Bad gateway</html>");

        assertThatThrownBy(() -> client.upload(request("a.txt", folder, "hello"))).isInstanceOf(LostReplyException.class)
                .hasMessageContaining("no new file of this name and size");
        assertThat(member.calls(UPLOAD)).isEqualTo(1);
    }

    @Test
    void aFileThatDidNotArriveIsNotSentAgainBlindly() {
        member.emulator().faults().on(UPLOAD).once().drop();

        assertThatThrownBy(() -> client.upload(request("a.txt", folder, "hello"))).isInstanceOf(LostReplyException.class)
                .hasMessageContaining("a.txt").hasMessageContaining("so far");

        assertThat(files(folder)).isEmpty();
        assertThat(member.pauses()).hasSize(2);
    }

    @Test
    void whenTwoFilesCouldBeItTheyAreNamed() {
        member.emulator().faults().on(UPLOAD).once().loseReply();
        UploadRequest request = new UploadRequest(
                "a.txt", folder, source("hello"), UploadDetails.NONE,
                bytes -> member.plant("in/a.txt", "HELLO"));

        assertThatThrownBy(() -> client.upload(request)).isInstanceOf(LostReplyException.class)
                .hasMessageContaining("it may be one of").hasMessageContaining(files(folder).get(0).idText())
                .hasMessageContaining(files(folder).get(1).idText());
        assertThat(files(folder)).hasSize(2);
    }

    @Test
    void aFileTakenAwayAtOnceWasUploadedNevertheless() {
        member.emulator().faults().on("files.getInfo").once().answerError(9);

        UploadResult result = client.upload(request("a.txt", folder, "hello"));

        assertThat(result.folder()).isEqualTo(folder);
    }

    @Test
    void limitsThatCannotBeSetAreToldWithTheFile() {
        UploadDetails details = new UploadDetails(
                "", "", List.of(), "", false,
                new FileLimits(null, 3, FileLimits.Action.MOVE, new FolderId("gone12")));

        assertThatThrownBy(() -> client.upload(request("a.txt", folder, "hello", details)))
                .isInstanceOfSatisfying(FileHostException.class, no -> assertThat(no.kind()).isEqualTo(ErrorKind.CONFLICT))
                .hasMessageContaining("a.txt is there as file " + files(folder).get(0).id());
    }

    @Test
    void anAccountThatMayOnlyUploadCanDoSo() {
        member.emulator().faults().on("folders.getContents").answerError(11);
        member.emulator().faults().on("files.getInfo").answerError(11);

        assertThat(client.upload(request("a.txt", folder, "hello")).name()).isEqualTo("a.txt");

        member.emulator().faults().on(UPLOAD).once().loseReply();
        assertThatThrownBy(() -> client.upload(request("b.txt", folder, "hello"))).isInstanceOf(LostReplyException.class)
                .hasMessageContaining("the account may not list folders");
    }

    @Test
    void aNodeThatSaysNoIsAskedAgainWithAnotherSlot() {
        member.emulator().faults().on(UPLOAD).once().answerError(1);

        client.upload(request("a.txt", folder, "hello"));

        assertThat(member.calls("upload.getInfo")).isEqualTo(2);
        assertThat(files(folder)).hasSize(1);
    }

    @Test
    void aFileOfNobodyIsUploadedWithoutALogin() {
        try (SendspaceClient nobody = nobody()) {
            UploadResult result = nobody.uploadAnonymously(anonymous("hello"));

            assertThat(result.pageUrl()).startsWith(member.emulator().baseUrl());
            assertThat(result.deleteUrl()).startsWith(member.emulator().baseUrl());
            assertThat(result.toString()).doesNotContain(result.deleteUrl());
            assertThat(result.folder()).isNull();
        }
        assertThat(member.calls("auth.login")).isZero();
    }

    @Test
    void aLostAnswerAboutAFileOfNobodyStaysLost() {
        member.emulator().faults().on(UPLOAD).once().loseReply();
        try (SendspaceClient nobody = nobody()) {
            assertThatThrownBy(() -> nobody.uploadAnonymously(anonymous("hello"))).isInstanceOf(LostReplyException.class);
        }
        assertThat(member.calls(UPLOAD)).isEqualTo(1);
    }

    private SendspaceClient nobody() {
        return member.client(Credentials.anonymous(EmulatedMember.credentials("x").apiKey()), options -> options);
    }

    private static AnonymousUploadRequest anonymous(String text) {
        return new AnonymousUploadRequest("a.txt", source(text), "d", List.of(), "", "", bytes -> {
        });
    }

    @Test
    void theFileOfAnotherUploadIsNotTakenForTheOneThatWasLost() {
        member.emulator().faults().on(UPLOAD).once().drop();
        AtomicReference<FileId> other = new AtomicReference<>();

        uploadWhileAnotherWaits(both -> other.set(both.upload(request("a.txt", folder, "HELLO")).fileId()));

        assertThat(files(folder)).extracting(FileInfo::id).containsExactly(other.get());
    }

    @Test
    void ofTwoLostUploadsNeitherTakesTheOneFileThatMayBeOfTheOther() {
        member.emulator().faults().on(UPLOAD).nth(1).drop();
        member.emulator().faults().on(UPLOAD).nth(2).loseReply();

        uploadWhileAnotherWaits(both -> assertThatThrownBy(() -> both.upload(request("a.txt", folder, "HELLO")))
                .isInstanceOf(LostReplyException.class).hasMessageContaining(files(folder).get(0).idText()));

        assertThat(files(folder)).hasSize(1);
    }

    /** The first upload is lost; while it pauses before it looks again, the other one is made by the same client. */
    private void uploadWhileAnotherWaits(Consumer<SendspaceClient> upload) {
        AtomicReference<SendspaceClient> both = new AtomicReference<>();
        AtomicBoolean made = new AtomicBoolean();
        Sleeper meanwhile = pause -> {
            if (made.compareAndSet(false, true)) {
                upload.accept(both.get());
            }
        };
        ClientOptions options
                = new ClientOptions(member.emulator().baseUrl(), EmulatedMember.credentials(EmulatedMember.PASSWORD));
        try (SendspaceClient client = new HttpSendspaceClient(options, member.emulator().clock(), meanwhile)) {
            both.set(client);
            assertThatThrownBy(() -> client.upload(request("a.txt", folder, "hello"))).isInstanceOf(LostReplyException.class);
        }
        assertThat(made).isTrue();
    }
}
