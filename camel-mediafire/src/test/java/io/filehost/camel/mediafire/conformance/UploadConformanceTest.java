package io.filehost.camel.mediafire.conformance;

import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.upload.OnDuplicate;
import io.filehost.camel.mediafire.client.upload.UploadRequest;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
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
    private static final String JOURNAL = "counts the calls in the journal";
    private static final String FAULTS = "orders faults";

    @RegisterExtension
    final Target target = Target.mediafire();

    private final long seed = System.nanoTime();

    @ParameterizedTest
    @ValueSource(strings = {
            "plain.txt", "with space.txt", "a+b&c=d%41.txt", "it's \"quoted\" #1?.txt", "Grüße 漢字 😀.txt",
            "עברית.txt", "semi;colon,comma.txt" })
    @Behaviour(method = "upload/simple", outcome = SUCCESS, known = PEER,
               source = "protocol 11.2: names in raw UTF-8, Python SDK")
    void everyNameArrivesAsItWas(String name) {
        UploadResult result = upload(name, bytes(1000), OnDuplicate.SKIP);

        assertThat(result.kind()).isEqualTo(SIMPLE);
        assertThat(result.name()).isEqualTo(name);
        assertThat(target.info(result.quickKey()).name()).isEqualTo(name);
        assertThat(target.content(result.quickKey())).isEqualTo(bytes(1000));
    }

    @Test
    @Behaviour(method = "upload/resumable", outcome = SUCCESS, known = PEER, source = "protocol 11.2; 23: 255 characters")
    void aLongUnicodeNameArrivesInUnitsToo() {
        String name = "ü".repeat(125) + ".bin";

        UploadResult result = upload(name, bytes(5 * MIB), OnDuplicate.SKIP);

        assertThat(result.kind()).isEqualTo(RESUMABLE);
        assertThat(target.info(result.quickKey()).name()).isEqualTo(name);
    }

    @Test
    @EmulatorOnly(JOURNAL)
    @Behaviour(method = { "upload/check", "upload/resumable", "upload/poll_upload" }, outcome = SUCCESS, known = DOCUMENT,
               source = "protocol 11.1, 11.3")
    void aLargeFileGoesInUnitsAndComesBackTheSame() {
        byte[] content = bytes(9 * MIB + 1);
        AtomicLong moved = new AtomicLong();

        UploadResult result = target.client().upload(new UploadRequest(
                "large.bin", target.folder(), EmulatedAccount.source(content), OnDuplicate.SKIP,
                Instant.parse("2020-01-02T03:04:05Z"), moved::addAndGet));

        assertThat(result.kind()).isEqualTo(RESUMABLE);
        assertThat(moved).hasValue(content.length);
        assertThat(target.emulator().journal().count(DATA)).isEqualTo(10);
        assertThat(target.content(result.quickKey())).isEqualTo(content);
        assertThat(target.info(result.quickKey()).hash()).isEqualTo(result.hash());
        assertThat(target.info(result.quickKey()).revision()).isEqualTo(result.revision());
    }

    @Test
    @EmulatorOnly(JOURNAL)
    @Behaviour(method = "upload/check", outcome = SUCCESS, known = PEER,
               source = "protocol 11.1: the no-op case of the Python uploader")
    void theSameFileAgainMovesNothing() {
        UploadResult first = upload("a.txt", bytes(10), OnDuplicate.SKIP);
        for (OnDuplicate action : OnDuplicate.values()) {
            UploadResult again = upload("a.txt", bytes(10), action);

            assertThat(again.kind()).isEqualTo(NONE);
            assertThat(again.quickKey()).isEqualTo(first.quickKey());
        }
        assertThat(target.emulator().journal().count("upload/simple")).isEqualTo(1);
    }

    @Test
    @EmulatorOnly(JOURNAL)
    @Behaviour(method = { "upload/check", "upload/instant" }, outcome = SUCCESS, known = DOCUMENT, source = "protocol 11.1")
    void knownContentMovesNoBytes() {
        upload("first.bin", bytes(5 * MIB), OnDuplicate.SKIP);
        int units = target.emulator().journal().count(DATA);

        UploadResult second = upload("second.bin", bytes(5 * MIB), OnDuplicate.SKIP);

        assertThat(second.kind()).isEqualTo(INSTANT);
        assertThat(target.emulator().journal().count(DATA)).isEqualTo(units);
        assertThat(target.content(second.quickKey())).isEqualTo(bytes(5 * MIB));
    }

    @Test
    @Behaviour(method = "upload/instant", outcome = SUCCESS, known = PEER,
               source = "catalogue upload/simple: by the hash of nothing")
    void anEmptyFileIsMade() {
        UploadResult result = upload("empty.txt", new byte[0], OnDuplicate.SKIP);

        assertThat(result.kind()).isEqualTo(INSTANT);
        assertThat(target.info(result.quickKey()).size()).isZero();
        assertThat(target.content(result.quickKey())).isEmpty();
    }

    @Test
    @Behaviour(method = "upload/simple", outcome = SUCCESS, known = DOCUMENT, source = "protocol 11.6")
    @Behaviour(method = "upload/poll_upload", outcome = FAILURE, known = DOCUMENT, source = "protocol 11.5: fileerror 13")
    void aTakenNameIsSkippedKeptOrReplaced() {
        UploadResult first = upload("a.txt", bytes(10), OnDuplicate.SKIP);

        assertThatThrownBy(() -> upload("a.txt", bytes(11), OnDuplicate.SKIP)).isInstanceOfSatisfying(ApiException.class,
                taken -> assertThat(taken.kind()).isEqualTo(ErrorKind.CONFLICT));
        UploadResult kept = upload("a.txt", bytes(12), OnDuplicate.KEEP);
        UploadResult replaced = upload("a.txt", bytes(13), OnDuplicate.REPLACE);

        assertThat(kept.quickKey()).isNotEqualTo(first.quickKey());
        assertThat(kept.name()).isNotEqualTo("a.txt").isEqualTo(target.info(kept.quickKey()).name());
        assertThat(replaced.quickKey()).isEqualTo(first.quickKey());
        assertThat(target.content(replaced.quickKey())).isEqualTo(bytes(13));
    }

    @Test
    @EmulatorOnly(FAULTS)
    @Behaviour(method = "upload/resumable", outcome = SUCCESS, known = DOCUMENT, source = "protocol 11.3: units may come twice")
    void aUnitThatIsDroppedOrAnsweredByAPageIsSentAgain() {
        target.emulator().faults().on(DATA).nth(2).drop();
        target.emulator().faults().on(DATA).nth(4).answerHtml("Just a moment...");
        target.emulator().faults().on(DATA).nth(5).loseReply();

        UploadResult result = upload("large.bin", bytes(6 * MIB), OnDuplicate.SKIP);

        assertThat(target.content(result.quickKey())).isEqualTo(bytes(6 * MIB));
    }

    @Test
    @EmulatorOnly(FAULTS)
    @Behaviour(method = { "upload/check", "upload/resumable" }, outcome = SUCCESS, known = DOCUMENT,
               source = "protocol 11.3, 11.4")
    void anUploadThatWasCutOffGoesOnByBitmap() {
        target.emulator().faults().on(DATA).every(2).drop();
        try (HttpMediaFireClient impatient
                = target.newClient(options -> options.pacing(Pacing.DEFAULTS.withMaximumRetries(0)).maxConcurrentUnits(1))) {
            assertThatThrownBy(() -> upload(impatient, "large.bin", bytes(6 * MIB), OnDuplicate.SKIP))
                    .isInstanceOf(FileHostException.class);
        }
        target.emulator().faults().clear();
        long arrived = arrivedUnits();
        assertThat(arrived).isBetween(1L, 5L);

        UploadResult result = upload("large.bin", bytes(6 * MIB), OnDuplicate.SKIP);

        assertThat(arrivedUnits()).isEqualTo(6);
        assertThat(target.content(result.quickKey())).isEqualTo(bytes(6 * MIB));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SKIP", "KEEP", "REPLACE" })
    @EmulatorOnly(FAULTS)
    void aLostReplyOfASmallUploadLeavesOneFile(OnDuplicate action) {
        target.emulator().faults().on("upload/simple").once().loseReply();

        UploadResult result = upload("a.txt", bytes(10), action);

        assertThat(target.names(target.folder())).containsExactly("a.txt");
        assertThat(target.content(result.quickKey())).isEqualTo(bytes(10));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SKIP", "KEEP", "REPLACE" })
    @EmulatorOnly(FAULTS)
    void aLostReplyOfAnInstantUploadLeavesOneFile(OnDuplicate action) {
        upload("known.bin", bytes(10), OnDuplicate.SKIP);
        target.emulator().faults().on("upload/instant").once().loseReply();

        UploadResult result = upload("a.txt", bytes(10), action);

        assertThat(result.kind()).isEqualTo(INSTANT);
        assertThat(target.names(target.folder())).containsExactlyInAnyOrder("a.txt", "known.bin");
    }

    @Test
    @EmulatorOnly(FAULTS)
    void aDroppedSmallUploadIsSentAgain() {
        target.emulator().faults().on("upload/simple").once().drop();

        assertThat(target.content(upload("a.txt", bytes(10), OnDuplicate.KEEP).quickKey())).isEqualTo(bytes(10));
        assertThat(target.names(target.folder())).containsExactly("a.txt");
    }

    @Test
    void anUploadIntoAFolderIsThere() {
        FolderKey inner = target.folder("in");

        target.client().upload(request(inner, "a.txt", bytes(10), OnDuplicate.SKIP));

        assertThat(target.names(inner)).containsExactly("a.txt");
        assertThat(target.names(target.folder())).containsExactly("in");
    }

    @Test
    @Behaviour(method = "upload/check", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 112)
    void anUploadIntoAFolderThatNeverWasIsRefused() {
        refused(112, () -> target.client().upload(request(Target.NO_FOLDER, "a.txt", bytes(10), OnDuplicate.SKIP)));
    }

    private long arrivedUnits() {
        return target.emulator().journal().that(entry -> entry.method().equals(DATA) && entry.status() == 200).size();
    }

    private UploadResult upload(String name, byte[] content, OnDuplicate action) {
        return upload(target.client(), name, content, action);
    }

    private UploadResult upload(MediaFireClient client, String name, byte[] content, OnDuplicate action) {
        return client.upload(request(target.folder(), name, content, action));
    }

    private static UploadRequest request(FolderKey folder, String name, byte[] content, OnDuplicate action) {
        return new UploadRequest(name, folder, EmulatedAccount.source(content), action, null);
    }

    /** The same content for the same length within a test, and in no other. */
    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(seed + length).nextBytes(bytes);
        return bytes;
    }
}
