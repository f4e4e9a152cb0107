package io.filehost.camel.sendspace.conformance;

import java.util.List;
import java.util.function.UnaryOperator;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.state.Membership;
import io.filehost.camel.sendspace.client.api.TransferMethods;
import io.filehost.camel.sendspace.client.model.DownloadInfo;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.upload.UploadDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Uploads and downloads of members. */
class TransferConformanceTest {

    @RegisterExtension
    final Target target = new Target();

    @Test
    @Behaviour(method = "upload.getInfo", outcome = SUCCESS, known = DOCUMENT, source = "protocol 5")
    void anUploadMakesAFileInItsFolder() {
        FileId file = target.file("a.txt");

        assertThat(target.info(file).parent()).isEqualTo(target.folder());
        assertThat(target.text(file, null)).isEqualTo("a.txt");
    }

    @Test
    @Behaviour(method = "upload.getInfo", outcome = SUCCESS, known = DOCUMENT, source = "protocol 5.3")
    void theSameFileAgainIsAnotherFile() {
        FileId first = target.file("a.txt");
        FileId second = target.file("a.txt");

        assertThat(target.contents(target.folder()).files()).extracting(FileInfo::id).containsExactlyInAnyOrder(first, second);
    }

    @Test
    @EmulatorOnly("the account is full or over at the emulator only")
    @Behaviour(method = "upload.getInfo", outcome = FAILURE, known = DOCUMENT, source = "catalogue upload.getInfo",
               codes = { 11, 19, 20 })
    void whoMayNotUploadGetsNoSlot() {
        target.folder();
        change(membership -> membership.withDiskspace(0));
        refused(20, () -> target.call(TransferMethods.GET_UPLOAD_INFO, Params.none()));
        change(membership -> Membership.unbounded().withEnd(target.emulator().clock().instant().minusSeconds(1)));
        refused(19, () -> target.call(TransferMethods.GET_UPLOAD_INFO, Params.none()));
        change(membership -> Membership.unbounded());
        account().forbid(Capability.UPLOAD);
        refused(11, () -> target.call(TransferMethods.GET_UPLOAD_INFO, Params.none()));
    }

    private Account account() {
        return target.emulator().account(target.credentials().username());
    }

    private void change(UnaryOperator<Membership> change) {
        target.emulator().accounts().exclusively(() -> {
            account().membership(change.apply(account().membership()));
            return account();
        });
    }

    @Test
    @Behaviour(method = "download.getInfo", outcome = SUCCESS, known = DOCUMENT, source = "protocol 8")
    void aProtectedFileIsReadWithItsPassword() {
        FileId file = target.file(target.folder(), "a.txt",
                new UploadDetails("", "open sesame", List.of(), "", false, FileLimits.NONE));

        assertThat(target.text(file, "open sesame")).isEqualTo("a.txt");
    }

    @Test
    @Behaviour(method = "download.getInfo", outcome = SUCCESS, known = OUR_READING, source = "C8: with and without www")
    void theAddressOfAPageIsAsGoodAsAnId() {
        FileInfo file = target.info(target.file("a.txt"));

        DownloadInfo info = target.call(TransferMethods.GET_DOWNLOAD_INFO,
                params(TransferMethods.FILE_ID_OR_URL, file.pageUrl()));

        assertThat(info.fileId()).isEqualTo(file.id());
        assertThat(info.size()).isEqualTo(5);
    }

    @Test
    @Behaviour(method = "download.getInfo", outcome = FAILURE, known = DOCUMENT, source = "catalogue download.getInfo",
               codes = { 9, 22, 26 })
    void noFileTheWrongAddressAndTheWrongPasswordAreRefused() {
        FileId locked = target.file(target.folder(), "a.txt",
                new UploadDetails("", "open sesame", List.of(), "", false, FileLimits.NONE));

        refused(9, () -> download(Target.NO_FILE));
        refused(26, () -> download("http://www.example.com/file/abcdef"));
        refused(22, () -> download(locked));
    }

    private void download(Object what) {
        target.call(TransferMethods.GET_DOWNLOAD_INFO, params(TransferMethods.FILE_ID_OR_URL, what));
    }

    @Test
    @EmulatorOnly("the account's allowance is used up at the emulator only")
    @Behaviour(method = "download.getInfo", outcome = FAILURE, known = DOCUMENT, source = "catalogue download.getInfo",
               codes = { 11, 23 })
    void whoMayNotDownloadGetsNoAddress() {
        FileId file = target.file("a.txt");

        change(membership -> membership.withBandwidth(0));
        refused(23, () -> download(file));
        change(membership -> Membership.unbounded());
        account().forbid(Capability.DOWNLOAD);
        refused(11, () -> download(file));
    }

    @Test
    @Behaviour(method = "download.getInfo", outcome = FAILURE, known = OUR_READING, source = "11 for a blocked file (U16)",
               codes = 11)
    void aDownloadCountsAndReachesTheLimit() {
        FileId file = target.file(target.folder(), "a.txt", new UploadDetails(
                "", "", List.of(), "", false, new FileLimits(null, 1, FileLimits.Action.BLOCK, null)));

        assertThat(target.text(file, null)).isEqualTo("a.txt");

        assertThat(target.info(file).downloads()).isEqualTo(1);
        refused(11, () -> download(file));
    }
}
