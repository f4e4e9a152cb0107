package io.filehost.camel.sendspace.conformance;

import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.api.TransferMethods;
import io.filehost.camel.sendspace.client.model.FileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Mails with links, which the emulator keeps in its outbox. */
@EmulatorOnly("the service would send mails to people")
class MailConformanceTest {

    private static final String FRIEND = "friend@example.com";

    @RegisterExtension
    final Target target = new Target();

    private List<String> recipients() {
        return target.emulator().outbox().entries().stream().map(OutboxEntry::to).toList();
    }

    @Test
    @Behaviour(method = "files.sendMail", outcome = SUCCESS, known = PEER, source = "commas: the vendor's PHP class")
    void theLinkOfAFileIsMailedToEachRecipient() {
        FileId file = target.file("a.txt");

        target.call(FileMethods.SEND_MAIL, params(SharedParams.FILE_IDS, file)
                .with(SharedParams.EMAILS, List.of(FRIEND, "boss@example.com")).with(SharedParams.MESSAGE, "look at this"));

        assertThat(recipients()).containsExactly(FRIEND, "boss@example.com");
        assertThat(target.emulator().outbox().entries().get(0).text()).contains("look at this", file.value());
    }

    @Test
    @Behaviour(method = "files.sendMail", outcome = FAILURE, known = EXAMPLE, source = "files.sendMail.fail.xml", codes = 24)
    void oneBadAddressKeepsAllMailsBack() {
        FileId file = target.file("a.txt");

        refused(24, () -> target.call(FileMethods.SEND_MAIL,
                params(SharedParams.FILE_IDS, file).with(SharedParams.EMAILS, List.of(FRIEND, "nobody"))));

        assertThat(recipients()).isEmpty();
    }

    @Test
    @Behaviour(method = "folders.sendMail", outcome = SUCCESS, known = OUR_READING, source = "it need not be shared (U19)")
    void theLinkOfAFolderIsMailed() {
        target.call(FolderMethods.SEND_MAIL,
                params(FolderMethods.FOLDER_IDS, target.folder()).with(SharedParams.EMAILS, FRIEND));

        assertThat(recipients()).containsExactly(FRIEND);
    }

    @Test
    @Behaviour(method = "folders.sendMail", outcome = FAILURE, known = DOCUMENT, source = "catalogue folders.sendMail",
               codes = { 10, 24 })
    void neitherNoFolderNorToNobody() {
        refused(10, () -> target.call(FolderMethods.SEND_MAIL,
                params(FolderMethods.FOLDER_IDS, Target.NO_FOLDER).with(SharedParams.EMAILS, FRIEND)));
        refused(24, () -> target.call(FolderMethods.SEND_MAIL,
                params(FolderMethods.FOLDER_IDS, target.folder()).with(SharedParams.EMAILS, "nobody")));
    }

    @Test
    @Behaviour(method = "anonymous.filesSendMail", outcome = SUCCESS, known = PEER, source = "C20: the vendor's PHP class")
    void aGuestMailsTheLinkOfItsFile() {
        target.emulator().change(options -> options.quirk(Quirk.GUEST_MAIL));
        SendspaceClient guest = target.guest();
        FileId file = guest.uploadAnonymously(AnonymousConformanceTest.request("a.txt")).fileId();

        guest.call(TransferMethods.SEND_ANONYMOUS_MAIL, mail(file));

        assertThat(recipients()).containsExactly(FRIEND);
    }

    @Test
    @Behaviour(method = "anonymous.filesSendMail", outcome = FAILURE, known = DOCUMENT,
               source = "unknown in 1.0 (C20), 9 in 1.2", codes = { 2, 9 })
    void theRevisionOfTheGuideDoesNotKnowMailsOfGuests() {
        refused(2, () -> target.guest().call(TransferMethods.SEND_ANONYMOUS_MAIL, mail(Target.NO_FILE)));
        target.emulator().change(options -> options.quirk(Quirk.GUEST_MAIL));
        refused(9, () -> target.guest().call(TransferMethods.SEND_ANONYMOUS_MAIL, mail(Target.NO_FILE)));
    }

    private static Params mail(FileId file) {
        return params(SharedParams.FILE_IDS, file).with(TransferMethods.SENDER_EMAIL, "me@example.com")
                .with(SharedParams.EMAILS, FRIEND);
    }
}
