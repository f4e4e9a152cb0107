package io.filehost.camel.emulator.sendspace;

import java.io.IOException;

import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails about files and folders, which all stay in the outbox. */
class MailTest {

    private SendspaceEmulator sendspace;
    private SendspaceCaller member;
    private StoredFile file;

    @BeforeEach
    void start() throws IOException {
        sendspace = SendspaceEmulator.start(
                SendspaceOptions.builder().account("testuser", "secret").account("other", "secret").build());
        member = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
        file = plant("testuser", "Reports/a.txt");
    }

    private StoredFile plant(String name, String path) throws IOException {
        return sendspace.seeds().plant(sendspace.account(name), path, new byte[5]);
    }

    @AfterEach
    void stop() {
        sendspace.close();
        assertThat(sendspace.failures().all()).isEmpty();
    }

    private void assertNoMail() {
        assertThat(sendspace.outbox().entries()).isEmpty();
    }

    @Test
    void everyRecipientGetsAMailAboutEveryFile() throws IOException {
        StoredFile second = plant("testuser", "b.txt");

        SendspaceCaller.Result sent = member.session("files.sendmail", "file_id", file.id() + "," + second.id(),
                "emails", "friend@example.com,boss@example.com", "message", "check this");

        assertThat(sent.texts("id")).containsExactly(file.id(), second.id());
        assertThat(sendspace.outbox().entries()).extracting(OutboxEntry::to).containsExactly("friend@example.com",
                "boss@example.com", "friend@example.com", "boss@example.com");
        assertThat(sendspace.outbox().entries().get(0).text()).contains("a.txt").contains("check this")
                .contains(sendspace.baseUrl() + "/file/" + file.id());
    }

    @Test
    void oneAddressThatIsNoneRefusesAllMailsAboutTheFile() {
        SendspaceCaller.Result refused = member.session(
                "files.sendmail", "file_id", file.id(), "emails", "friend@example.com,webmasteratsendspacedotcom");

        assertThat(refused.code()).isEqualTo(24);
        assertThat(refused.text("id")).isEqualTo(file.id());
        assertNoMail();
    }

    @Test
    void filesOfOthersAreNotFound() throws IOException {
        String foreign = plant("other", "c").id();

        SendspaceCaller.Result refused
                = member.session("files.sendmail", "file_id", foreign, "emails", "friend@example.com");

        assertThat(refused.code()).isEqualTo(9);
        assertThat(refused.text("id")).isEqualTo(foreign);
        assertNoMail();
    }

    @Test
    void filesAndRecipientsHaveToBeNamed() {
        assertThat(member.session("files.sendmail", "file_id", file.id()).code()).isEqualTo(4);
        assertThat(member.session("files.sendmail", "emails", "friend@example.com").code()).isEqualTo(4);
        assertNoMail();
    }

    @Test
    void aFolderIsSentWithoutBeingShared() {
        SendspaceCaller.Result sent
                = member.session("folders.sendmail", "folder_id", file.folderId(), "emails", "friend@example.com");

        assertThat(sent.texts("id")).containsExactly(file.folderId());
        assertThat(sendspace.outbox().entries()).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("Reports").contains(sendspace.baseUrl() + "/folder/" + file.folderId()));
    }

    @Test
    void unknownFoldersAndWrongAddressesAreRefused() {
        assertThat(member.session("folders.sendmail", "folder_id", "nofold", "emails", "friend@example.com").code())
                .isEqualTo(10);
        assertThat(member.session("folders.sendmail", "folder_id", file.folderId(), "emails", "nobody").code()).isEqualTo(24);
        assertNoMail();
    }

    @Test
    void guestsSendNoMailsUnlessTheRevisionIsALaterOne() throws IOException {
        String id = plantForGuest();
        assertThat(guestMail(id, "me@example.com", "friend@example.com").code()).isEqualTo(2);
        sendspace.change(options -> options.quirk(Quirk.GUEST_MAIL));

        SendspaceCaller.Result sent = guestMail(id, "me@example.com", "friend@example.com");

        assertThat(sent.text("status")).isEqualTo("ok");
        assertThat(sent.text("id")).isEqualTo(id);
        assertThat(sendspace.outbox().entries()).singleElement().satisfies(
                mail -> assertThat(mail.text()).startsWith("me@example.com").contains("/file/" + id));
    }

    @Test
    void mailsOfGuestsNeedAKeyAndAddressesAndAFileOfAGuest() throws IOException {
        sendspace.change(options -> options.quirk(Quirk.GUEST_MAIL));
        String id = plantForGuest();

        assertThat(guestMail(id, "me", "friend@example.com").code()).isEqualTo(24);
        assertThat(guestMail(id, "me@example.com", "friend").text("id")).isEqualTo(id);
        assertThat(guestMail(file.id(), "me@example.com", "friend@example.com").code()).isEqualTo(9);
        assertThat(member.call("anonymous.filessendmail", "file_id", id, "api_version", "1.0", "sender_email",
                "me@example.com", "emails", "friend@example.com").code()).isEqualTo(4);
        assertNoMail();
    }

    private SendspaceCaller.Result guestMail(String id, String sender, String recipient) {
        return member.call("anonymous.filessendmail", "api_key", SendspaceOptions.DEFAULT_API_KEY, "api_version", "1.0",
                "file_id", id, "sender_email", sender, "emails", recipient, "message", "check this");
    }

    private String plantForGuest() throws IOException {
        Account guests = sendspace.accounts().guests();
        return sendspace.seeds().plant(guests, "b.txt", new byte[5]).id();
    }
}
