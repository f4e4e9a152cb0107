package io.filehost.camel.sendspace.client.download;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import io.filehost.camel.common.body.Download;
import io.filehost.camel.common.body.DownloadRetry;
import io.filehost.camel.common.body.LocalDownloads;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.body.RemoteContent.Opened;
import io.filehost.camel.common.body.UnavailableContentException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.sendspace.client.EmulatedMember;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.sendspace.client.EmulatedMember.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Downloads are counted by the service: none is made that is not needed. */
class DownloadTest {

    private final EmulatedMember member = EmulatedMember.start();
    private final SendspaceClient client = member.client(options -> options.with(Pacing.DEFAULTS.withMaximumRetries(1)));
    private final FileId id = member.plant("a.txt", "hello, world");

    @AfterEach
    void stop() {
        client.close();
        member.close();
    }

    private FileInfo info() {
        return client.call(FileMethods.GET_INFO, params(SharedParams.FILE_IDS, id)).files().get(0);
    }

    private String read(RemoteContent content, long offset) throws IOException {
        try (Opened opened = content.open(offset)) {
            return opened.offset() + ":" + text(opened.stream());
        }
    }

    @Test
    void openingIsOneDownload() throws IOException {
        RemoteContent content = client.content(info(), null);
        assertThat(content.length()).isEqualTo(12);
        assertThat(content.hash()).isEmpty();
        assertThat(member.calls("download.getInfo")).isZero();

        assertThat(read(content, 0)).isEqualTo("0:hello, world");

        assertThat(info().downloads()).isEqualTo(1);
        assertThat(member.calls(FaultPlan.DOWNLOAD)).isEqualTo(1);
    }

    @Test
    void aDownloadGoesOnWhereItBrokeOff() throws IOException {
        assertThat(read(client.content(info(), null), 7)).isEqualTo("7:world");
    }

    @Test
    void whatBrokeOffIsTakenUpWhereItStoppedWithAFreshAddress(@TempDir Path directory) throws IOException {
        String text = "0123456789".repeat(100_000);
        FileId large = member.plant("large.txt", text);
        FileInfo file = client.call(FileMethods.GET_INFO, params(SharedParams.FILE_IDS, large)).files().get(0);
        member.emulator().faults().on(FaultPlan.DOWNLOAD).once().truncate();
        Pacer pacer = Pacing.DEFAULTS.pacer(pause -> {
        });

        File arrived = new LocalDownloads(directory).fetch(
                "large.txt", new Download(
                        "large.txt", client.content(file, null), new DownloadRetry(pacer, Pacing.DEFAULTS.backoff(), 2)));

        assertThat(arrived).hasContent(text);
        assertThat(member.entries(FaultPlan.DOWNLOAD)).extracting(JournalEntry::status).containsExactly(200, 206);
        assertThat(member.calls("download.getInfo")).isEqualTo(2);
    }

    @Test
    void aProtectedFileNeedsItsPassword() throws IOException {
        client.call(FileMethods.SET_INFO, params(SharedParams.FILE_IDS, id).with(FileMethods.PASSWORD, "open sesame"));
        FileInfo file = info();
        assertThat(file.isProtected()).isTrue();

        assertThatThrownBy(() -> client.content(file, "wrong one").open(0))
                .isInstanceOfSatisfying(UnavailableContentException.class,
                        no -> assertThat(no.kind()).isEqualTo(ErrorKind.PERMISSION))
                .hasMessageContaining("a.txt").hasMessageNotContaining("wrong one");
        assertThat(read(client.content(file, "open sesame"), 0)).isEqualTo("0:hello, world");
    }

    @Test
    void aPageInPlaceOfTheFileIsNoContent() {
        member.emulator().faults().on(FaultPlan.DOWNLOAD).answerHtml("<html>Download limit reached</html>");

        assertThatThrownBy(() -> client.content(info(), null).open(0)).isInstanceOf(UnavailableContentException.class)
                .hasMessageContaining("HTML page").hasMessageNotContaining("fs10");
    }

    @Test
    void aFileThatIsAPageItselfIsContent() throws IOException {
        FileId page = member.plant("page.html", "<html>hello</html>");
        FileInfo file = client.call(FileMethods.GET_INFO, params(SharedParams.FILE_IDS, page)).files().get(0);

        assertThat(read(client.content(file, null), 0)).isEqualTo("0:<html>hello</html>");
    }

    @Test
    void aFileThatIsGoneIsNotFound() {
        FileInfo file = info();
        client.call(FileMethods.DELETE, params(SharedParams.FILE_IDS, id));

        assertThatThrownBy(() -> client.content(file, null).open(0)).isInstanceOfSatisfying(UnavailableContentException.class,
                no -> assertThat(no.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @Test
    void aDownloadThatIsUnavailableForAWhileIsAskedForAgain() {
        RemoteContent content = client.content(info(), null);
        member.emulator().faults().on("download.getInfo").answerError(12);

        assertThatThrownBy(() -> content.open(0)).isInstanceOfSatisfying(UnavailableContentException.class,
                no -> assertThat(no.kind()).isEqualTo(ErrorKind.RETRY));
        assertThat(member.calls("download.getInfo")).isEqualTo(2);
    }

    @Test
    void anAllowanceThatIsUsedUpIsToldAsSuch() {
        member.emulator().accounts().exclusively(() -> {
            member.account().membership(member.account().membership().withBandwidth(0));
            return null;
        });

        assertThatThrownBy(() -> client.content(info(), null).open(0)).isInstanceOfSatisfying(
                UnavailableContentException.class, no -> assertThat(no.kind()).isEqualTo(ErrorKind.QUOTA));
    }

    @Test
    void whoMayNotDownloadTakesTheDirectLink() throws IOException {
        FileInfo file = info();
        assertThat(file.directUrl()).isNotEmpty();
        member.emulator().accounts().exclusively(() -> {
            member.account().forbid(Capability.DOWNLOAD);
            return null;
        });

        assertThat(read(client.content(file, null), 0)).isEqualTo("0:hello, world");
    }

    @Test
    void theErrorPageOfANodeIsNotFollowed() {
        URI page = URI.create("http://www.sendspace.com/?e=3");

        assertThatThrownBy(() -> ErrorPages.refuse(page)).isInstanceOf(NotTheServiceException.class)
                .hasMessageContaining("e=3");
        URI other = URI.create("http://fs1.example.org/file?name=e");
        assertThat(ErrorPages.refuse(other)).isEqualTo(other);
    }

    @Test
    void theTextOfAFileDoesNotShowItsDirectLink() {
        FileInfo file = info();

        assertThat(file.directUrl()).isNotEmpty();
        assertThat(file.toString()).contains(file.name(), file.idText()).doesNotContain(file.directUrl());
    }
}
