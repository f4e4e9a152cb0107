package io.filehost.camel.mediafire.client.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECK;
import static io.filehost.camel.mediafire.client.api.UploadMethods.INSTANT;
import static io.filehost.camel.mediafire.client.api.UploadMethods.POLL_UPLOAD;
import static io.filehost.camel.mediafire.client.api.UploadMethods.RESUMABLE_UNIT;
import static io.filehost.camel.mediafire.client.api.UploadMethods.SIMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the uploader asks and does, against answers in the words of the service. */
class UploaderTest {

    private static final FolderKey FOLDER = new FolderKey("abcdefghijklm");
    private static final QuickKey KEY = new QuickKey("l86be19e1nrla8p");
    private static final int UNIT = 1 << 20;
    private static final String EMPTY_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final String UNKNOWN = "{'hash_exists':'no','file_exists':'no','storage_limit_exceeded':'no'}";
    private static final String SAME = "{'hash_exists':'yes','in_account':'yes','in_folder':'yes','file_exists':'yes',"
                                       + "'different_hash':'no','duplicate_quickkey':'l86be19e1nrla8p'}";
    private static final String OTHER = "{'hash_exists':'no','file_exists':'yes','different_hash':'yes',"
                                        + "'duplicate_quickkey':'000000000000000'}";
    private static final String KNOWN = "{'hash_exists':'yes','in_account':'no','file_exists':'no'}";
    private static final String DONE = "{'doupload':{'result':'0','status':'99','quickkey':'l86be19e1nrla8p','revision':'7'}}";
    private static final String INSTANT_DONE = "{'quickkey':'l86be19e1nrla8p','filename':'a.txt','new_device_revision':7}";
    private static final String TAKEN = "{'doupload':{'result':'0','key':'53u05frn7sm'}}";

    private final AnsweringCaller service = new AnsweringCaller();
    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final Pacer pacer = new Pacer(
            new Pacer.Settings(
                    0, new Backoff(Duration.ZERO, Duration.ZERO), Duration.ZERO,
                    Duration.ofMinutes(10)),
            pauses::add);
    private final Uploader uploader = new Uploader(
            service, pacer, executor,
            new UploadOptions(4, new Backoff(Duration.ofMillis(100), Duration.ofSeconds(10), () -> 1)));

    @AfterEach
    void stopThreads() {
        executor.shutdownNow();
    }

    @Test
    void theSameFileIsLeftAlone() {
        service.on(CHECK, SAME);

        UploadResult result = upload("hello");

        assertThat(result).isEqualTo(new UploadResult(
                KEY, "a.txt", FOLDER, 5,
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", 0, UploadKind.NONE));
        assertThat(service.methods()).containsExactly("upload/check");
        assertThat(service.calls(CHECK).get(0).params()).containsEntry("resumable", "yes").containsEntry("size", "5")
                .containsEntry("filename", "a.txt").containsEntry("folder_key", FOLDER.value())
                .containsEntry("hash", result.hash());
    }

    @Test
    void knownContentMovesNoBytes() {
        service.on(CHECK, KNOWN).on(INSTANT, INSTANT_DONE);

        UploadResult result = upload("hello", OnDuplicate.KEEP);

        assertThat(result.kind()).isEqualTo(UploadKind.INSTANT);
        assertThat(result.revision()).isEqualTo(7);
        assertThat(service.methods()).containsExactly("upload/check", "upload/instant");
        assertThat(service.calls(INSTANT).get(0).params()).containsEntry("action_on_duplicate", "keep");
    }

    @Test
    void anEmptyFileIsMadeByTheHashOfNothing() {
        service.on(CHECK, UNKNOWN).on(INSTANT, INSTANT_DONE);

        UploadResult result = upload("");

        assertThat(result.hash()).isEqualTo(EMPTY_HASH);
        assertThat(result.size()).isZero();
        assertThat(service.calls(INSTANT).get(0).params()).containsEntry("hash", EMPTY_HASH).containsEntry("size", "0");
    }

    @Test
    void contentKnownByAnOldHashOnlyIsSent() {
        service.on(CHECK, KNOWN).on(INSTANT, refusal("upload/instant", 129, ErrorKind.BAD_REQUEST)).on(SIMPLE, TAKEN)
                .on(POLL_UPLOAD, DONE);

        assertThat(upload("hello").kind()).isEqualTo(UploadKind.SIMPLE);
    }

    @Test
    void anEmptyFileThatIsRefusedIsNotSentAsData() {
        service.on(CHECK, UNKNOWN).on(INSTANT, refusal("upload/instant", 129, ErrorKind.BAD_REQUEST));

        assertThatThrownBy(() -> upload("")).isInstanceOf(ApiException.class).hasMessageContaining("129");
    }

    @Test
    void aSmallFileGoesInOneRequest() {
        AtomicLong moved = new AtomicLong();
        service.on(CHECK, UNKNOWN).on(SIMPLE, TAKEN).on(POLL_UPLOAD, status(3), status(5), DONE);

        UploadResult result = uploader.upload(new UploadRequest(
                "ä b+%.txt", FOLDER, source("hello".getBytes(StandardCharsets.UTF_8)),
                OnDuplicate.REPLACE, Instant.parse("2026-01-02T03:04:05Z"), moved::addAndGet));

        AnsweringCaller.Made sent = service.calls(SIMPLE).get(0);
        assertThat(sent.bytes()).asString().isEqualTo("hello");
        assertThat(sent.headers()).containsEntry("x-filename", "ä b+%.txt").containsEntry("x-filesize", "5")
                .containsEntry("x-filehash", result.hash());
        assertThat(sent.params()).containsEntry("action_on_duplicate", "replace").containsEntry("mtime",
                "2026-01-02T03:04:05Z");
        assertThat(result.kind()).isEqualTo(UploadKind.SIMPLE);
        assertThat(result.quickKey()).isEqualTo(KEY);
        assertThat(result.name()).isEqualTo("ä b+%.txt");
        assertThat(moved).hasValue(5);
        assertThat(pauses).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void onlyMissingUnitsAreSentEachWithItsHash() {
        byte[] content = bytes(5 * UNIT + 1);
        service.on(CHECK, unitsKnown(6, 0b000101)).on(RESUMABLE_UNIT, unitTaken(6, 0b111111)).on(POLL_UPLOAD, DONE);

        UploadResult result = upload(content, OnDuplicate.SKIP);

        assertThat(result.kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(service.calls(RESUMABLE_UNIT)).extracting(call -> call.headers().get("x-unit-id"))
                .containsExactlyInAnyOrder("1", "3", "4", "5");
        assertThat(service.calls(RESUMABLE_UNIT)).allSatisfy(call -> {
            int unit = Integer.parseInt(call.headers().get("x-unit-id"));
            byte[] part = Arrays.copyOfRange(content, unit * UNIT, Math.min(content.length, (unit + 1) * UNIT));
            assertThat(call.bytes()).isEqualTo(part);
            assertThat(call.headers()).containsEntry("x-unit-size", Integer.toString(part.length))
                    .containsEntry("x-unit-hash", Content.of(source(part)).hash()).containsEntry("x-filehash", result.hash());
            assertThat(call.params()).containsEntry("action_on_duplicate", "skip");
        });
    }

    @Test
    void unitsForgottenByTheServiceAreSentAgain() {
        service.on(CHECK, unitsKnown(5, 0), unitsKnown(5, 0b10111), unitsKnown(5, 0b11111))
                .on(RESUMABLE_UNIT, unitTaken(5, 0b10111)).on(POLL_UPLOAD, DONE);

        assertThat(upload(bytes(5 * UNIT), OnDuplicate.SKIP).quickKey()).isEqualTo(KEY);
        assertThat(service.calls(RESUMABLE_UNIT)).hasSize(6);
        assertThat(service.calls(RESUMABLE_UNIT).get(5).headers()).containsEntry("x-unit-id", "3");
    }

    @Test
    void aFileStuckAtMissingUnitsIsCheckedAgain() {
        service.on(CHECK, unitsKnown(5, 0), unitsKnown(5, 0b01111))
                .on(RESUMABLE_UNIT, unitTaken(5, 0b11111))
                .on(POLL_UPLOAD, status(17), status(17), status(17), status(17), status(18), DONE);

        assertThat(upload(bytes(5 * UNIT), OnDuplicate.SKIP).kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(service.calls(RESUMABLE_UNIT)).hasSize(6);
    }

    @Test
    void anUploadWhoseUnitsAreAllThereLearnsItsKeyFromOne() {
        service.on(CHECK, unitsKnown(5, 0b11111)).on(RESUMABLE_UNIT, unitTaken(5, 0b11111)).on(POLL_UPLOAD, DONE);

        upload(bytes(5 * UNIT), OnDuplicate.SKIP);

        assertThat(service.methods()).containsExactly("upload/check", "upload/resumable", "upload/poll_upload");
    }

    @Test
    void aUnitDamagedOnTheWayIsSentOnceMore() {
        service.on(CHECK, unitsKnown(5, 0b11110))
                .on(RESUMABLE_UNIT, refusal("upload/resumable", 304, ErrorKind.BAD_REQUEST), unitTaken(5, 0b11111))
                .on(POLL_UPLOAD, DONE);

        assertThat(upload(bytes(5 * UNIT), OnDuplicate.SKIP).quickKey()).isEqualTo(KEY);

        AnsweringCaller always = new AnsweringCaller().on(CHECK, unitsKnown(5, 0b11110))
                .on(RESUMABLE_UNIT, "{'doupload':{'result':'-304'}}");
        Uploader other = new Uploader(always, pacer, executor, new UploadOptions(1));
        ApiException refused = catchThrowableOfType(ApiException.class,
                () -> other.upload(new UploadRequest("a", FOLDER, source(bytes(5 * UNIT)), OnDuplicate.SKIP, null)));
        assertThat(refused.code()).isEqualTo(304);
        assertThat(always.calls(RESUMABLE_UNIT)).hasSize(2);
    }

    @Test
    void aTakenNameIsRefusedBeforeAnyByteMoves() {
        service.on(CHECK, OTHER);

        ApiException refused = catchThrowableOfType(ApiException.class, () -> upload("hello"));

        assertThat(refused.kind()).isEqualTo(ErrorKind.CONFLICT);
        assertThat(refused.code()).isEqualTo(13);
        assertThat(refused).hasMessageContaining("a.txt").hasMessageContaining(FOLDER.value());
        assertThat(service.methods()).containsExactly("upload/check");
    }

    @Test
    void aFullAccountIsToldBeforeAnyByteMoves() {
        service.on(CHECK, UNKNOWN.replace("'no'}", "'yes'}"));

        assertThatThrownBy(() -> upload("hello"))
                .isInstanceOfSatisfying(ApiException.class, full -> assertThat(full.kind()).isEqualTo(ErrorKind.QUOTA));
        assertThat(service.methods()).containsExactly("upload/check");
    }

    @Test
    void whatThePollRefusesIsAnErrorOfItsKind() {
        service.on(CHECK, UNKNOWN).on(SIMPLE, TAKEN)
                .on(POLL_UPLOAD, "{'doupload':{'result':'0','status':'99','quickkey':'','fileerror':'5'}}");

        assertThatThrownBy(() -> upload("hello")).isInstanceOfSatisfying(ApiException.class,
                virus -> assertThat(virus.kind()).isEqualTo(ErrorKind.PERMISSION)).hasMessageContaining("virus");
    }

    @Test
    void aFileThatTheServicePutIntoTheRootIsReportedThere() {
        service.on(CHECK, UNKNOWN).on(SIMPLE, TAKEN.replace("'0'", "'14'")).on(POLL_UPLOAD, DONE);

        assertThat(upload("hello").folder()).isEqualTo(FolderKey.ROOT);
    }

    @Test
    void waitingEndsAtTheDeadline() {
        service.on(CHECK, UNKNOWN).on(SIMPLE, TAKEN).on(POLL_UPLOAD, status(19));

        assertThatThrownBy(() -> upload("hello")).isInstanceOfSatisfying(FileHostException.class,
                late -> assertThat(late.kind()).isEqualTo(ErrorKind.RETRY)).hasMessageContaining("operationTimeout");
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isLessThanOrEqualTo(Duration.ofMinutes(10));
        assertThat(pauses).endsWith(Duration.ofSeconds(10));
    }

    @Test
    void otherContentThanSentIsAnError() {
        service.on(CHECK, UNKNOWN).on(SIMPLE, TAKEN)
                .on(POLL_UPLOAD, DONE.replace("'revision'", "'hash':'" + EMPTY_HASH + "','revision'"));

        assertThatThrownBy(() -> upload("hello")).isInstanceOf(FileHostException.class).hasMessageContaining("another hash");
    }

    @Test
    void aLostAnswerIsNoLossWhenTheFileIsThere() {
        service.on(CHECK, UNKNOWN, SAME).on(SIMPLE, lost("upload/simple"));

        UploadResult result = upload("hello");

        assertThat(result.quickKey()).isEqualTo(KEY);
        assertThat(result.kind()).isEqualTo(UploadKind.SIMPLE);
        assertThat(service.calls(SIMPLE)).hasSize(1);
    }

    @Test
    void afterALostAnswerTheFileIsSentAgainWithoutStoringItTwice() {
        service.on(CHECK, UNKNOWN, UNKNOWN, SAME).on(SIMPLE, lost("upload/simple"), TAKEN)
                .on(POLL_UPLOAD, "{'doupload':{'result':'0','status':'99','fileerror':'13'}}");

        UploadResult result = upload("hello", OnDuplicate.KEEP);

        assertThat(result.quickKey()).isEqualTo(KEY);
        assertThat(service.calls(SIMPLE)).extracting(call -> call.params().get("action_on_duplicate"))
                .containsExactly("keep", "skip");
    }

    @Test
    void afterALostAnswerAReplacementIsAskedForAgain() {
        service.on(CHECK, OTHER, OTHER).on(SIMPLE, lost("upload/simple"), TAKEN).on(POLL_UPLOAD, DONE);

        upload("hello", OnDuplicate.REPLACE);

        assertThat(service.calls(SIMPLE)).extracting(call -> call.params().get("action_on_duplicate"))
                .containsExactly("replace", "replace");
    }

    @Test
    void aLostAnswerOfASecondFileOfTheNameStaysOpen() {
        service.on(CHECK, OTHER, OTHER).on(SIMPLE, lost("upload/simple"));

        assertThatThrownBy(() -> upload("hello", OnDuplicate.KEEP)).isInstanceOf(LostReplyException.class)
                .hasMessageContaining("under another name");
    }

    @Test
    void aLostUnitIsFoundInTheBitmap() {
        service.on(CHECK, unitsKnown(5, 0b01111), unitsKnown(5, 0b11111))
                .on(RESUMABLE_UNIT, lost("upload/resumable"), unitTaken(5, 0b11111)).on(POLL_UPLOAD, DONE);

        assertThat(upload(bytes(5 * UNIT), OnDuplicate.SKIP).kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(service.calls(CHECK)).hasSize(2);
    }

    @Test
    void anUploadGoesOnWhenNoThreadIsFree() {
        executor.shutdown();
        service.on(CHECK, unitsKnown(5, 0)).on(RESUMABLE_UNIT, unitTaken(5, 0b11111)).on(POLL_UPLOAD, DONE);

        assertThat(upload(bytes(5 * UNIT), OnDuplicate.SKIP).quickKey()).isEqualTo(KEY);
        assertThat(service.calls(RESUMABLE_UNIT)).hasSize(5);
    }

    @Test
    void contentThatCannotBeReadIsNotTheFaultOfTheService() {
        UploadSource broken = new UploadSource() {
            @Override
            public long length() {
                return 3;
            }

            @Override
            public InputStream open(long from, long count) throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public void close() {
                // Holds nothing.
            }
        };

        assertThatThrownBy(() -> uploader.upload(new UploadRequest("a", FOLDER, broken, OnDuplicate.SKIP, null)))
                .isInstanceOf(FileHostException.class).hasMessageContaining("disk gone");
    }

    private UploadResult upload(String text) {
        return upload(text, OnDuplicate.SKIP);
    }

    private UploadResult upload(String text, OnDuplicate action) {
        return upload(text.getBytes(StandardCharsets.UTF_8), action);
    }

    private UploadResult upload(byte[] content, OnDuplicate action) {
        return uploader.upload(new UploadRequest("a.txt", FOLDER, source(content), action, null));
    }

    private static UploadSource source(byte[] content) {
        try {
            return new UploadSources(TemporaryFiles.inDefaultDirectory(), StandardCharsets.UTF_8, false).of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static String unitsKnown(int count, int bits) {
        return "{'hash_exists':'no','file_exists':'no','resumable_upload':" + units(count, bits) + "}";
    }

    private static String unitTaken(int count, int bits) {
        return "{'doupload':{'result':'0','key':'b7bpiovaoyv'},'resumable_upload':" + units(count, bits) + "}";
    }

    private static String units(int count, int bits) {
        String ready = bits == (1 << count) - 1 ? "yes" : "no";
        return "{'all_units_ready':'%s','number_of_units':'%d','unit_size':'%d','bitmap':{'count':'1','words':['%d']}}"
                .formatted(ready, count, UNIT, bits);
    }

    private static String status(int status) {
        return "{'doupload':{'result':'0','status':'%d','fileerror':''}}".formatted(status);
    }

    private static ApiException refusal(String method, int code, ErrorKind kind) {
        return new ApiException(method, code, "SYMBOL", "text", kind, 200, "");
    }

    private static LostReplyException lost(String method) {
        return new LostReplyException(method, "connection reset", new IOException("reset"));
    }
}
