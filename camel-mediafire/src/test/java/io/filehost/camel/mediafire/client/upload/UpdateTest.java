package io.filehost.camel.mediafire.client.upload;

import java.nio.charset.StandardCharsets;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadRequest.Replaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.mediafire.client.api.FileMethods.GET_INFO;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECK;
import static io.filehost.camel.mediafire.client.api.UploadMethods.INSTANT;
import static io.filehost.camel.mediafire.client.api.UploadMethods.POLL_UPLOAD;
import static io.filehost.camel.mediafire.client.api.UploadMethods.RESUMABLE_UNIT;
import static io.filehost.camel.mediafire.client.api.UploadMethods.UPDATE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.DONE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.FOLDER;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.INSTANT_DONE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.KEY;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.KNOWN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.TAKEN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.lost;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.refusal;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.source;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.unitTaken;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.unitsKnown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** New content for a file, against answers in the words of the service. */
class UpdateTest {

    private static final String OLD = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);
    private static final byte[] CONTENT = "hello".getBytes(StandardCharsets.UTF_8);
    private static final String NEW = Content.of(source(CONTENT)).hash();
    private static final String CONFLICT = "{'doupload':{'result':'0','status':'99','fileerror':'16'}}";

    @RegisterExtension
    final ScriptedUploads uploads = new ScriptedUploads();

    @Test
    void everyChangingCallNamesTheFileAndTheHashItMustHave() {
        uploads.service().on(CHECK, unitsKnown(1, 0)).on(RESUMABLE_UNIT, unitTaken(1, 1)).on(POLL_UPLOAD, DONE);

        UploadResult result = update();

        assertThat(result).isEqualTo(new UploadResult(KEY, "a.txt", FOLDER, 5, NEW, 7, UploadKind.RESUMABLE));
        assertThat(uploads.service().calls(RESUMABLE_UNIT).get(0).params()).containsEntry("quick_key", KEY.value())
                .containsEntry("previous_hash", OLD).containsEntry("action_on_duplicate", "replace");
        assertThat(uploads.service().calls(RESUMABLE_UNIT).get(0).headers()).containsEntry("x-filename", "a.txt");
    }

    @Test
    void knownContentIsNotNamedAnew() {
        uploads.service().on(CHECK, KNOWN).on(INSTANT, INSTANT_DONE);

        assertThat(update().kind()).isEqualTo(UploadKind.INSTANT);
        assertThat(uploads.service().calls(INSTANT).get(0).params()).containsEntry("quick_key", KEY.value())
                .containsEntry("previous_hash", OLD).doesNotContainKey("filename");
    }

    @Test
    void contentThatIsKnownByAnOldHashOnlyIsSent() {
        uploads.service().on(CHECK, unitsKnown(1, 0).replace("'hash_exists':'no'", "'hash_exists':'yes'"))
                .on(INSTANT, refusal("upload/instant", 265, ErrorKind.BAD_REQUEST))
                .on(RESUMABLE_UNIT, unitTaken(1, 1)).on(POLL_UPLOAD, DONE);

        assertThat(update().kind()).isEqualTo(UploadKind.RESUMABLE);
    }

    @Test
    void aFileThatTakesNoUnitsGetsItsContentInOneRequest() {
        uploads.service().on(CHECK, unitsKnown(1, 0)).on(RESUMABLE_UNIT, "{'doupload':{'result':'-302'}}")
                .on(UPDATE, lost("upload/update"), TAKEN).on(POLL_UPLOAD, DONE).on(GET_INFO, file(OLD));

        assertThat(update().kind()).isEqualTo(UploadKind.SIMPLE);
        assertThat(uploads.service().calls(UPDATE)).hasSize(2).allSatisfy(call -> assertThat(call.params())
                .containsOnlyKeys("quick_key", "previous_hash").containsEntry("previous_hash", OLD));
    }

    @Test
    void aConflictWithOurOwnEarlierAttemptIsASuccess() {
        uploads.service().on(CHECK, unitsKnown(1, 0)).on(RESUMABLE_UNIT, unitTaken(1, 1)).on(POLL_UPLOAD, CONFLICT)
                .on(GET_INFO, file(NEW));

        assertThat(update().revision()).isEqualTo(9);
    }

    @Test
    void aConflictWithSomebodyElseSaysWhoseHashIsThere() {
        uploads.service().on(CHECK, unitsKnown(1, 0)).on(RESUMABLE_UNIT, unitTaken(1, 1)).on(POLL_UPLOAD, CONFLICT)
                .on(GET_INFO, file(OTHER));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(this::update)
                .withMessageContaining("its hash is " + OTHER + ", not " + OLD).withCauseInstanceOf(ApiException.class)
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT));
    }

    @Test
    void anotherConflictIsPassedOn() {
        uploads.service().on(CHECK, KNOWN).on(INSTANT, refusal("upload/instant", 211, ErrorKind.CONFLICT))
                .on(GET_INFO, file(OLD));

        assertThatExceptionOfType(ApiException.class).isThrownBy(this::update).withMessageContaining("error 211");
    }

    @Test
    void afterALostReplyTheFileTells() {
        uploads.service().on(CHECK, KNOWN).on(INSTANT, lost("upload/instant")).on(GET_INFO, file(NEW));

        assertThat(update().kind()).isEqualTo(UploadKind.INSTANT);
        assertThat(uploads.service().calls(INSTANT)).hasSize(1);
    }

    @Test
    void afterALostReplyTheSameIsAskedOnceMoreUnderTheSameCondition() {
        uploads.service().on(CHECK, KNOWN).on(INSTANT, lost("upload/instant"), INSTANT_DONE).on(GET_INFO, file(OLD));

        assertThat(update().quickKey()).isEqualTo(KEY);
        assertThat(uploads.service().calls(INSTANT)).hasSize(2)
                .allSatisfy(call -> assertThat(call.params()).containsEntry("previous_hash", OLD));
    }

    @Test
    void twoLostRepliesAreOne() {
        uploads.service().on(CHECK, KNOWN).on(INSTANT, lost("upload/instant")).on(GET_INFO, file(OLD));

        assertThatExceptionOfType(LostReplyException.class).isThrownBy(this::update);
        assertThat(uploads.service().calls(INSTANT)).hasSize(2);
    }

    @Test
    void contentThatWentToAnotherFileIsAnError() {
        uploads.service().on(CHECK, KNOWN).on(INSTANT, INSTANT_DONE.replace(KEY.value(), "000000000000000"));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(this::update)
                .withMessageContaining("stored the content as file 000000000000000 and left " + KEY + " as it was");
    }

    @Test
    void contentThatWasStoredWithAnotherHashIsAnError() {
        uploads.service().on(CHECK, unitsKnown(1, 0)).on(RESUMABLE_UNIT, unitTaken(1, 1))
                .on(POLL_UPLOAD, DONE.replace("'revision'", "'hash':'" + OTHER + "','revision'"));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(this::update)
                .withMessageContaining("another hash than what was sent")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.RETRY));
    }

    @Test
    void aFileWhoseHashTheServiceDoesNotTellIsGuardedByTheHashThatWasGiven() {
        uploads.service().on(CHECK, KNOWN).on(INSTANT, lost("upload/instant"), INSTANT_DONE).on(GET_INFO, file(""));

        assertThat(update("").kind()).isEqualTo(UploadKind.INSTANT);
        assertThat(uploads.service().calls(INSTANT)).hasSize(2)
                .allSatisfy(call -> assertThat(call.params()).containsEntry("previous_hash", OLD));
    }

    private UploadResult update() {
        return update(OLD);
    }

    private UploadResult update(String hash) {
        FileInfo before = new FileInfo(KEY, "a.txt", 3, hash, 5, FOLDER, null, null, "", "", "");
        return uploads.uploader().upload(UploadRequest.replacing(new Replaced(before, OLD), source(CONTENT), null, moved -> {
        }));
    }

    private static String file(String hash) {
        return "{'file_info':{'quickkey':'%s','filename':'a.txt','hash':'%s','revision':'9'}}".formatted(KEY, hash);
    }
}
