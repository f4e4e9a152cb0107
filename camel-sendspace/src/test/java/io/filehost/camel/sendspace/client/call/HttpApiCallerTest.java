package io.filehost.camel.sendspace.client.call;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.http.ServiceAddress;
import io.filehost.camel.common.http.TransportOptions;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.common.session.LoginRefusedException;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.sendspace.client.ClientOptions;
import io.filehost.camel.sendspace.client.EmulatedMember;
import io.filehost.camel.sendspace.client.HttpSendspaceClient;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.AddressBookMethods;
import io.filehost.camel.sendspace.client.api.AuthMethods;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.sendspace.client.model.Contact;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.SessionCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.filehost.camel.common.api.Params.params;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Calls under one session, and what becomes of them when something goes wrong on the way. */
class HttpApiCallerTest {

    private static final String LOGIN = "auth.login";
    private static final String CONTENTS = "folders.getContents";

    private final EmulatedMember member = EmulatedMember.start();
    private final SendspaceClient client = member.client();

    @AfterEach
    void stop() {
        client.close();
        member.close();
    }

    private List<FileInfo> list() {
        return client.call(FolderMethods.GET_CONTENTS, params(SharedParams.FOLDER_ID, FolderId.ROOT)).files();
    }

    private FolderInfo create(String name) {
        return client.call(FolderMethods.CREATE, params(FolderMethods.NEW_NAME, name));
    }

    @Test
    void manyCallsLogInOnce() {
        member.plant("a.txt", "a");

        IntStream.range(0, 5).forEach(i -> assertThat(list()).extracting(FileInfo::name).containsExactly("a.txt"));

        assertThat(member.calls(LOGIN)).isEqualTo(1);
        assertThat(member.calls("auth.createToken")).isEqualTo(1);
        assertThat(client.session().open()).isEqualTo(1);
    }

    @Test
    void noSecretStandsInAnAddress() {
        list();

        assertThat(member.emulator().journal().entries()).allSatisfy(entry -> assertThat(entry.verb()).isEqualTo("POST"));
    }

    @Test
    void aSessionThatRanOutIsRenewedOnceAndTheCallRepeated() {
        list();
        member.emulator().clock().advance(Duration.ofMinutes(31));

        assertThat(create("kept").name()).isEqualTo("kept");

        assertThat(member.calls(LOGIN)).isEqualTo(2);
        assertThat(member.account().tree().allFolders()).filteredOn(folder -> folder.name().equals("kept")).hasSize(1);
        assertThat(member.pauses()).containsOnly(Duration.ZERO);
    }

    @Test
    void aSessionSaidToBeExpiredUnderAYesIsRenewed() {
        list();
        member.emulator().clock().advance(Duration.ofMinutes(31));

        SessionCheck check = client.call(AuthMethods.CHECK_SESSION, Params.none());

        assertThat(check.open()).isTrue();
        assertThat(member.calls(LOGIN)).isEqualTo(2);
    }

    @Test
    void closingLogsOut() {
        list();

        client.close();

        assertThat(member.calls("auth.logout")).isEqualTo(1);
    }

    @Test
    void aWrongPasswordIsNotHammered() {
        try (SendspaceClient stranger = member.client(EmulatedMember.credentials("wrong"), options -> options)) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> stranger.call(FolderMethods.GET_ALL, Params.none()))
                        .isInstanceOfSatisfying(LoginRefusedException.class, no -> {
                            assertThat(no.code()).isEqualTo(8);
                            assertThat(no.kind()).isEqualTo(ErrorKind.FATAL);
                        }).hasMessageNotContaining("wrong");
            }
            assertThat(member.calls(LOGIN)).isEqualTo(1);
        }
    }

    @Test
    void aFullHouseIsGivenTime() {
        member.emulator().change(options -> options.rules(rules -> rules.with(Limit.SESSIONS, 1)));
        list();
        try (SendspaceClient second = member.client()) {
            assertThatThrownBy(() -> second.call(FolderMethods.GET_ALL, Params.none()))
                    .isInstanceOfSatisfying(LoginRefusedException.class, no -> assertThat(no.code()).isEqualTo(30));
            assertThatThrownBy(() -> second.call(FolderMethods.GET_ALL, Params.none()))
                    .isInstanceOf(LoginRefusedException.class);
            assertThat(member.calls(LOGIN)).isEqualTo(2);

            client.close();
            member.emulator().clock().advance(Duration.ofMinutes(1));
            assertThat(second.call(FolderMethods.GET_ALL, Params.none()).folders()).isNotEmpty();
        }
    }

    @Test
    void anApplicationThatIsNotKnownIsAMatterForPeople() {
        try (SendspaceClient stranger
                = member.client(new Credentials("NOTTHEKEY0", "testuser", "x"), options -> options)) {
            assertThatThrownBy(() -> stranger.call(FolderMethods.GET_ALL, Params.none()))
                    .isInstanceOfSatisfying(ApiException.class, no -> assertThat(no.code()).isEqualTo(18));
        }
    }

    @Test
    void withoutAnAccountOnlyPublicCallsAreMade() {
        try (SendspaceClient nobody = member.client(
                Credentials.anonymous(EmulatedMember.credentials("x").apiKey()), options -> options)) {
            assertThatThrownBy(() -> nobody.call(FolderMethods.GET_ALL, Params.none())).isInstanceOf(FileHostException.class)
                    .hasMessageContaining("options username and password are not set");
            assertThat(nobody.call(AuthMethods.CREATE_TOKEN, Params.none()).value()).isNotEmpty();
        }
        assertThat(member.calls(LOGIN)).isZero();
    }

    @Test
    void whatReadsIsRepeatedAfterALostAnswer() {
        member.emulator().faults().on(CONTENTS).times(2).loseReply();

        assertThat(list()).isEmpty();

        assertThat(member.calls(CONTENTS)).isEqualTo(3);
    }

    @Test
    void whatChangesIsNeverRepeatedAfterALostAnswer() {
        member.emulator().faults().on("folders.create").once().loseReply();

        assertThatThrownBy(() -> create("once")).isInstanceOf(LostReplyException.class);

        assertThat(member.calls("folders.create")).isEqualTo(1);
    }

    @Test
    void whatIsGoneTheSecondTimeWasDeletedTheFirst() {
        FileId file = member.plant("a.txt", "a");
        member.emulator().faults().on("files.delete").once().loseReply();

        Done done = client.call(FileMethods.DELETE, params(SharedParams.FILE_IDS, file));

        assertThat(done.ids()).containsExactly(file.value());
        assertThat(member.calls("files.delete")).isEqualTo(2);
    }

    @Test
    void whatWasNeverThereIsNotFound() {
        assertThatThrownBy(() -> client.call(FileMethods.DELETE, params(SharedParams.FILE_IDS, "abc123")))
                .isInstanceOfSatisfying(RefusedCallException.class, no -> {
                    assertThat(no.kind()).isEqualTo(ErrorKind.NOT_FOUND);
                    assertThat(no.answer().text("id")).contains("abc123");
                }).hasMessageContaining("Asked with file_id=abc123");
    }

    @Test
    void maintenanceIsWaitedForEvenByChanges() {
        member.emulator().faults().on("folders.create").times(2).answerError(15);

        assertThat(create("later").name()).isEqualTo("later");

        assertThat(member.calls("folders.create")).isEqualTo(3);
    }

    @Test
    void aPageOfAProxyIsNotTheService() {
        member.emulator().faults().on(CONTENTS).answerHtml("<html><body>Log in to the hotel</body></html>");
        try (HttpSendspaceClient hasty = member.client(options -> options.with(Pacing.DEFAULTS.withMaximumRetries(0)))) {
            assertThatThrownBy(() -> hasty.call(FolderMethods.GET_CONTENTS, params(SharedParams.FOLDER_ID, "0")))
                    .isInstanceOf(NotTheServiceException.class).hasMessageNotContaining("hotel");
        }
    }

    @Test
    void anAnswerThatBrokeOffIsLost() {
        member.emulator().faults().on("folders.create").truncate();

        assertThatThrownBy(() -> create("cut")).isInstanceOf(LostReplyException.class);
    }

    @Test
    void theSpellingOfTheEchoMeansNothing() {
        member.emulator().change(options -> options.quirk(Quirk.CANONICAL_ECHO));

        assertThat(list()).isEmpty();
    }

    @Test
    void aMixedOutcomeOfALaterRevisionNamesWhatWasRefused() {
        FileId file = member.plant("a.txt", "a");
        member.emulator().change(options -> options.quirk(Quirk.MIXED_LIST_RESULTS));

        Done done = client.call(FileMethods.DELETE, params(SharedParams.FILE_IDS, List.of(file, new FileId("abc123"))));

        assertThat(done.ids()).containsExactly(file.value());
        assertThat(done.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(9);
            assertThat(refused.ids()).containsExactly("abc123");
        });
    }

    @Test
    void timesInEasternWordsAreRead() {
        member.plant("a.txt", "a");
        Instant inSeconds = list().get(0).uploaded();
        member.emulator().change(options -> options.quirk(Quirk.EASTERN_UPLOAD_TIME));

        assertThat(list().get(0).uploaded()).isEqualTo(inSeconds).isNotNull();
    }

    @Test
    void anAccountWithoutHttpsFailsWithTheWayOut() throws IOException {
        SendspaceOptions options
                = SendspaceOptions.builder().account(EmulatedMember.NAME, EmulatedMember.PASSWORD).tls().build();
        try (SendspaceEmulator secure = SendspaceEmulator.start(options)) {
            secure.accounts().exclusively(() -> {
                secure.account(EmulatedMember.NAME).forbid(Capability.HTTPS);
                return null;
            });
            try (HttpSendspaceClient barred = new HttpSendspaceClient(trusting(secure))) {
                assertThatThrownBy(() -> barred.call(FolderMethods.GET_ALL, Params.none()))
                        .isInstanceOfSatisfying(ApiException.class, no -> assertThat(no.code()).isEqualTo(17));
            }
        }
    }

    private static ClientOptions trusting(SendspaceEmulator secure) {
        TransportOptions usual = TransportOptions.DEFAULTS;
        TransportOptions transport = new TransportOptions(
                usual.connectTimeout(), usual.responseTimeout(), 2, null, secure.tls().orElseThrow().clientContext(), "test");
        return new ClientOptions(
                ServiceAddress.of(secure.baseUrl()), EmulatedMember.credentials(EmulatedMember.PASSWORD), "", transport,
                Pacing.DEFAULTS);
    }

    @Test
    void absentKeepsAndEmptyClears() {
        Params contact = params(AddressBookMethods.EMAIL, "a@example.org");
        client.call(AddressBookMethods.ADD, params(AddressBookMethods.EMAIL, "a@example.org")
                .with(AddressBookMethods.NAME, "Ann").with(AddressBookMethods.DESCRIPTION, "friend"));

        Contact kept = client.call(AddressBookMethods.UPDATE, contact.with(AddressBookMethods.NAME, null));
        Contact cleared = client.call(AddressBookMethods.UPDATE, params(AddressBookMethods.EMAIL, "a@example.org")
                .with(AddressBookMethods.DESCRIPTION, ""));

        assertThat(kept).isEqualTo(new Contact("a@example.org", "Ann", "friend", false));
        assertThat(cleared).isEqualTo(new Contact("a@example.org", "Ann", "", false));
    }

    @Test
    void aLimitIsSentUnderBothItsNames() {
        FileId file = member.plant("a.txt", "a");

        client.call(FileMethods.SET_INFO, params(SharedParams.FILE_IDS, file).with(FileMethods.DOWNLOADS_LIMIT, 3)
                .with(FileMethods.LIMIT_ACTION, 1));

        Map<String, String> sent = member.entries("files.setInfo").get(0).parameters();
        assertThat(sent).containsEntry("downloads_limit", "3").containsEntry("download_limit", "3");
    }

    @Test
    void aParameterThatIsUnknownOrMissingIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.call(FolderMethods.GET_ALL, Params.none().with("depth", 2)))
                .withMessageContaining("folders.getAll has no parameter 'depth'");
        assertThatIllegalArgumentException().isThrownBy(() -> client.call(FolderMethods.GET_INFO, Params.none()))
                .withMessageContaining("folder_id");
        assertThat(member.emulator().journal().entries()).isEmpty();
    }

    @Test
    void theTextOfAnAnswerComesAsItIs() {
        assertThat(client.callForText(FolderMethods.GET_ALL, Params.none())).contains("<result method=\"folders.getall\"");
    }

    @Test
    void theVersionOfTheApplicationIsTold() {
        ServiceAddress address = ServiceAddress.of(member.emulator().baseUrl());
        ClientOptions options = new ClientOptions(
                address, EmulatedMember.credentials(EmulatedMember.PASSWORD), "2.7", TransportOptions.DEFAULTS,
                Pacing.DEFAULTS);
        try (HttpSendspaceClient told = new HttpSendspaceClient(options)) {
            told.call(FolderMethods.GET_ALL, Params.none());
        }
        assertThat(member.entries("auth.createToken").get(0).parameters()).containsEntry("app_version", "2.7")
                .containsEntry("api_version", "1.0");
    }
}
