package io.filehost.camel.mediafire.client.download;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.body.RemoteContent.Opened;
import io.filehost.camel.common.body.UnavailableContentException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DownloadTest {

    private static final byte[] BYTES = EmulatedAccount.bytes(200_000);

    private final EmulatedAccount account = EmulatedAccount.start();
    private final HttpMediaFireClient client = account.client();
    private final RemoteContent content = content();

    @AfterEach
    void close() {
        client.close();
        account.close();
    }

    @Test
    void nothingIsAskedBeforeTheContentIsOpened() {
        assertThat(content.length()).isEqualTo(BYTES.length);
        assertThat(content.hash()).hasSize(64);
        assertThat(account.emulator().journal().count("file/get_links")).isZero();
    }

    @Test
    void contentComesWholeWithOneLinkOfOneType() throws IOException {
        assertThat(read(0)).isEqualTo(BYTES);

        assertThat(account.emulator().journal().of("file/get_links")).singleElement()
                .satisfies(entry -> assertThat(entry.parameters()).containsEntry("link_type", "direct_download"));
        assertThat(account.emulator().journal().of("download")).singleElement().satisfies(entry -> {
            assertThat(entry.token()).isEmpty();
            assertThat(entry.parameters()).doesNotContainKeys("session_token", "signature");
        });
    }

    @Test
    void contentComesFromAPosition() throws IOException {
        try (Opened opened = content.open(150_000)) {
            assertThat(opened.offset()).isEqualTo(150_000);
            assertThat(opened.stream().readAllBytes()).isEqualTo(Arrays.copyOfRange(BYTES, 150_000, BYTES.length));
        }
    }

    @Test
    void nothingIsLeftAtTheEnd() throws IOException {
        assertThat(read(BYTES.length)).isEmpty();
    }

    @Test
    void eachOpeningTakesAFreshLink() throws IOException {
        read(0);
        read(0);

        assertThat(account.emulator().journal().count("file/get_links")).isEqualTo(2);
    }

    @Test
    void aPageInPlaceOfTheFileLeadsToAnotherAttempt() throws IOException {
        account.emulator().faults().on("download").once().answerHtml("Just a moment...");

        assertThat(read(0)).isEqualTo(BYTES);
        assertThat(account.emulator().journal().count("file/get_links")).isEqualTo(2);
    }

    @Test
    void aDroppedConnectionLeadsToAnotherAttempt() throws IOException {
        account.emulator().faults().on("download").once().drop();

        assertThat(read(0)).isEqualTo(BYTES);
    }

    @Test
    void contentCutShortIsAnErrorOfTheStream() throws IOException {
        account.emulator().faults().on("download").once().truncate();

        try (Opened opened = content.open(0)) {
            assertThatThrownBy(() -> opened.stream().readAllBytes()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aPageThatStaysIsSaidToBeOne() {
        account.emulator().faults().on("download").answerHtml("Just a moment...");

        assertThatThrownBy(() -> content.open(0)).isInstanceOf(UnavailableContentException.class)
                .hasMessageContaining("download: an HTML page came where the file was expected");
    }

    @Test
    void aFileThatIsGoneIsNotFound() {
        FileInfo gone = new FileInfo(
                new QuickKey("000000000000000"), "gone", 1, "", 1, FolderKey.ROOT, null, null, "", "", "");

        assertThatThrownBy(() -> client.content(gone).open(0)).isInstanceOfSatisfying(UnavailableContentException.class,
                failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND))
                .hasMessageStartingWith("gone (000000000000000) cannot be read: file/get_links");
    }

    private RemoteContent content() {
        QuickKey key = EmulatedAccount.upload(client, "a b+\u0416.bin", BYTES);
        account.emulator().journal().clear();
        return client.content(EmulatedAccount.info(client, key));
    }

    private byte[] read(long offset) throws IOException {
        try (Opened opened = content.open(offset)) {
            return opened.stream().readAllBytes();
        }
    }
}
