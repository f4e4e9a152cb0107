package io.filehost.camel.mediafire.client.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.Download;
import io.filehost.camel.common.body.DownloadRetry;
import io.filehost.camel.common.body.LazyDownloadBody;
import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.common.retry.Sleeper;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.filehost.camel.mediafire.client.upload.UploadKind.INSTANT;
import static io.filehost.camel.mediafire.client.upload.UploadKind.NONE;
import static io.filehost.camel.mediafire.client.upload.UploadKind.RESUMABLE;
import static io.filehost.camel.mediafire.client.upload.UploadKind.SIMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Uploads against a service: what arrives, what moves, and what a fault on the way costs. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class UploadConformanceTest {

    private static final int MIB = 1 << 20;
    private static final String DATA = "upload/resumable";

    private final EmulatedAccount account = EmulatedAccount.start();
    private final HttpMediaFireClient client = account.client(options -> options.maximumRetries(2));

    @AfterEach
    void close() {
        client.close();
        account.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "plain.txt", "with space.txt", "a+b&c=d%41.txt", "it's \"quoted\" #1?.txt", "Grüße 漢字 😀.txt",
            "עברית.txt", "semi;colon,comma.txt" })
    void everyNameArrivesAsItWas(String name) throws IOException {
        UploadResult result = upload(name, bytes(1000), OnDuplicate.SKIP);

        assertThat(result.kind()).isEqualTo(SIMPLE);
        assertThat(result.name()).isEqualTo(name);
        assertThat(info(result.quickKey()).name()).isEqualTo(name);
        assertThat(download(result.quickKey())).isEqualTo(bytes(1000));
    }

    @Test
    void aLongUnicodeNameArrivesInUnitsToo() throws IOException {
        String name = "ü".repeat(125) + ".bin";

        UploadResult result = upload(name, bytes(5 * MIB), OnDuplicate.SKIP);

        assertThat(result.kind()).isEqualTo(RESUMABLE);
        assertThat(info(result.quickKey()).name()).isEqualTo(name);
    }

    @Test
    void aLargeFileGoesInUnitsAndComesBackTheSame() throws IOException {
        byte[] content = bytes(9 * MIB + 1);
        AtomicLong moved = new AtomicLong();

        UploadResult result = client.upload(new UploadRequest(
                "large.bin", FolderKey.ROOT, source(content), OnDuplicate.SKIP,
                Instant.parse("2020-01-02T03:04:05Z"), moved::addAndGet));

        assertThat(result.kind()).isEqualTo(RESUMABLE);
        assertThat(moved).hasValue(content.length);
        assertThat(account.emulator().journal().count(DATA)).isEqualTo(10);
        assertThat(download(result.quickKey())).isEqualTo(content);
        assertThat(info(result.quickKey()).hash()).isEqualTo(result.hash());
        assertThat(info(result.quickKey()).revision()).isEqualTo(result.revision());
    }

    @Test
    void theSameFileAgainMovesNothing() {
        UploadResult first = upload("a.txt", bytes(10), OnDuplicate.SKIP);
        for (OnDuplicate action : OnDuplicate.values()) {
            UploadResult again = upload("a.txt", bytes(10), action);

            assertThat(again.kind()).isEqualTo(NONE);
            assertThat(again.quickKey()).isEqualTo(first.quickKey());
        }
        assertThat(account.emulator().journal().count("upload/simple")).isEqualTo(1);
    }

    @Test
    void knownContentMovesNoBytes() throws IOException {
        upload("first.bin", bytes(5 * MIB), OnDuplicate.SKIP);
        int units = account.emulator().journal().count(DATA);

        UploadResult second = upload("second.bin", bytes(5 * MIB), OnDuplicate.SKIP);

        assertThat(second.kind()).isEqualTo(INSTANT);
        assertThat(account.emulator().journal().count(DATA)).isEqualTo(units);
        assertThat(download(second.quickKey())).isEqualTo(bytes(5 * MIB));
    }

    @Test
    void anEmptyFileIsMade() throws IOException {
        UploadResult result = upload("empty.txt", new byte[0], OnDuplicate.SKIP);

        assertThat(result.kind()).isEqualTo(INSTANT);
        assertThat(info(result.quickKey()).size()).isZero();
        assertThat(download(result.quickKey())).isEmpty();
    }

    @Test
    void aTakenNameIsSkippedKeptOrReplaced() throws IOException {
        UploadResult first = upload("a.txt", bytes(10), OnDuplicate.SKIP);

        assertThatThrownBy(() -> upload("a.txt", bytes(11), OnDuplicate.SKIP)).isInstanceOfSatisfying(ApiException.class,
                taken -> assertThat(taken.kind()).isEqualTo(ErrorKind.CONFLICT));
        UploadResult kept = upload("a.txt", bytes(12), OnDuplicate.KEEP);
        UploadResult replaced = upload("a.txt", bytes(13), OnDuplicate.REPLACE);

        assertThat(kept.quickKey()).isNotEqualTo(first.quickKey());
        assertThat(kept.name()).isNotEqualTo("a.txt").isEqualTo(info(kept.quickKey()).name());
        assertThat(replaced.quickKey()).isEqualTo(first.quickKey());
        assertThat(download(replaced.quickKey())).isEqualTo(bytes(13));
    }

    @Test
    void aUnitThatIsDroppedOrAnsweredByAPageIsSentAgain() throws IOException {
        account.emulator().faults().on(DATA).nth(2).drop();
        account.emulator().faults().on(DATA).nth(4).answerHtml("Just a moment...");
        account.emulator().faults().on(DATA).nth(5).loseReply();

        UploadResult result = upload("large.bin", bytes(6 * MIB), OnDuplicate.SKIP);

        assertThat(download(result.quickKey())).isEqualTo(bytes(6 * MIB));
    }

    @Test
    void anUploadThatWasCutOffGoesOnByBitmap() throws IOException {
        account.emulator().faults().on(DATA).every(2).drop();
        try (HttpMediaFireClient impatient = account.client(options -> options.maximumRetries(0).maxConcurrentUnits(1))) {
            assertThatThrownBy(() -> upload(impatient, "large.bin", bytes(6 * MIB), OnDuplicate.SKIP))
                    .isInstanceOf(FileHostException.class);
        }
        account.emulator().faults().clear();
        long arrived = arrivedUnits();
        assertThat(arrived).isBetween(1L, 5L);

        UploadResult result = upload("large.bin", bytes(6 * MIB), OnDuplicate.SKIP);

        assertThat(arrivedUnits()).isEqualTo(6);
        assertThat(download(result.quickKey())).isEqualTo(bytes(6 * MIB));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SKIP", "KEEP", "REPLACE" })
    void aLostReplyOfASmallUploadLeavesOneFile(OnDuplicate action) throws IOException {
        account.emulator().faults().on("upload/simple").once().loseReply();

        UploadResult result = upload("a.txt", bytes(10), action);

        assertThat(names()).containsExactly("a.txt");
        assertThat(download(result.quickKey())).isEqualTo(bytes(10));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SKIP", "KEEP", "REPLACE" })
    void aLostReplyOfAnInstantUploadLeavesOneFile(OnDuplicate action) {
        upload("known.bin", bytes(10), OnDuplicate.SKIP);
        account.emulator().faults().on("upload/instant").once().loseReply();

        UploadResult result = upload("a.txt", bytes(10), action);

        assertThat(result.kind()).isEqualTo(INSTANT);
        assertThat(names()).containsExactlyInAnyOrder("a.txt", "known.bin");
    }

    @Test
    void aDroppedSmallUploadIsSentAgain() throws IOException {
        account.emulator().faults().on("upload/simple").once().drop();

        assertThat(download(upload("a.txt", bytes(10), OnDuplicate.KEEP).quickKey())).isEqualTo(bytes(10));
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void anUploadIntoAFolderIsThere() {
        FolderKey folder = client.call(FolderMethods.CREATE, Params.params(FolderMethods.FOLDER_NAME, "in")).key();

        client.upload(new UploadRequest("a.txt", folder, source(bytes(10)), OnDuplicate.SKIP, null));

        assertThat(client.changes().list(folder).files()).extracting(FileInfo::name).containsExactly("a.txt");
        assertThat(names()).isEmpty();
    }

    @Test
    void anUploadIntoAFolderThatNeverWasIsRefused() {
        assertThatThrownBy(() -> client
                .upload(new UploadRequest("a.txt", new FolderKey("0123456789abc"), source(bytes(10)), OnDuplicate.SKIP, null)))
                .isInstanceOfSatisfying(ApiException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    private long arrivedUnits() {
        return account.emulator().journal().that(entry -> entry.method().equals(DATA) && entry.status() == 200).size();
    }

    private List<String> names() {
        return client.changes().list(FolderKey.ROOT).files().stream().map(FileInfo::name).toList();
    }

    private UploadResult upload(String name, byte[] content, OnDuplicate action) {
        return upload(client, name, content, action);
    }

    private static UploadResult upload(HttpMediaFireClient client, String name, byte[] content, OnDuplicate action) {
        return client.upload(new UploadRequest(name, FolderKey.ROOT, source(content), action, null));
    }

    private FileInfo info(QuickKey key) {
        return EmulatedAccount.info(client, key);
    }

    private byte[] download(QuickKey key) throws IOException {
        Pacer pacer = new Pacer(
                new Pacer.Settings(0, new Backoff(Duration.ZERO, Duration.ZERO), Duration.ZERO, Duration.ZERO),
                Sleeper.REAL);
        DownloadRetry retry = new DownloadRetry(pacer, new Backoff(Duration.ZERO, Duration.ZERO), 0);
        try (LazyDownloadBody body = new LazyDownloadBody(new Download("a", client.content(info(key)), retry))) {
            return body.readAllBytes();
        }
    }

    private static UploadSource source(byte[] content) {
        try {
            return new UploadSources(TemporaryFiles.inDefaultDirectory(), StandardCharsets.UTF_8, false).of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(int length) {
        return EmulatedAccount.bytes(length);
    }
}
