package io.filehost.camel.mediafire.client.upload;

import java.util.Arrays;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECK;
import static io.filehost.camel.mediafire.client.api.UploadMethods.POLL_UPLOAD;
import static io.filehost.camel.mediafire.client.api.UploadMethods.RESUMABLE_UNIT;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.DONE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.FOLDER;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.KEY;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.UNIT;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.bytes;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.lost;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.refusal;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.source;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.status;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.unitTaken;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.unitsKnown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Uploads in units, against answers in the words of the service. */
class UnitUploadTest {

    @RegisterExtension
    final ScriptedUploads uploads = new ScriptedUploads();

    @Test
    void onlyMissingUnitsAreSentEachWithItsHash() {
        byte[] content = bytes(5 * UNIT + 1);
        uploads.service().on(CHECK, unitsKnown(6, 0b000101)).on(RESUMABLE_UNIT, unitTaken(6, 0b111111)).on(POLL_UPLOAD, DONE);

        UploadResult result = uploads.upload(content, OnDuplicate.SKIP);

        assertThat(result.kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(uploads.service().calls(RESUMABLE_UNIT)).extracting(call -> call.headers().get("x-unit-id"))
                .containsExactlyInAnyOrder("1", "3", "4", "5");
        assertThat(uploads.service().calls(RESUMABLE_UNIT)).allSatisfy(call -> {
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
        uploads.service().on(CHECK, unitsKnown(5, 0), unitsKnown(5, 0b10111), unitsKnown(5, 0b11111))
                .on(RESUMABLE_UNIT, unitTaken(5, 0b10111)).on(POLL_UPLOAD, DONE);

        assertThat(uploads.upload(bytes(5 * UNIT), OnDuplicate.SKIP).quickKey()).isEqualTo(KEY);
        assertThat(uploads.service().calls(RESUMABLE_UNIT)).hasSize(6);
        assertThat(uploads.service().calls(RESUMABLE_UNIT).get(5).headers()).containsEntry("x-unit-id", "3");
    }

    @Test
    void aFileStuckAtMissingUnitsIsCheckedAgain() {
        uploads.service().on(CHECK, unitsKnown(5, 0), unitsKnown(5, 0b01111))
                .on(RESUMABLE_UNIT, unitTaken(5, 0b11111))
                .on(POLL_UPLOAD, status(17), status(17), status(17), status(17), status(18), DONE);

        assertThat(uploads.upload(bytes(5 * UNIT), OnDuplicate.SKIP).kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(uploads.service().calls(RESUMABLE_UNIT)).hasSize(6);
    }

    @Test
    void anUploadWhoseUnitsAreAllThereLearnsItsKeyFromOne() {
        uploads.service().on(CHECK, unitsKnown(5, 0b11111)).on(RESUMABLE_UNIT, unitTaken(5, 0b11111)).on(POLL_UPLOAD, DONE);

        uploads.upload(bytes(5 * UNIT), OnDuplicate.SKIP);

        assertThat(uploads.service().methods()).containsExactly("upload/check", "upload/resumable", "upload/poll_upload");
    }

    @Test
    void aUnitDamagedOnTheWayIsSentOnceMore() {
        uploads.service().on(CHECK, unitsKnown(5, 0b11110))
                .on(RESUMABLE_UNIT, refusal("upload/resumable", 304, ErrorKind.BAD_REQUEST), unitTaken(5, 0b11111))
                .on(POLL_UPLOAD, DONE);

        assertThat(uploads.upload(bytes(5 * UNIT), OnDuplicate.SKIP).quickKey()).isEqualTo(KEY);

        AnsweringCaller always = new AnsweringCaller().on(CHECK, unitsKnown(5, 0b11110))
                .on(RESUMABLE_UNIT, "{'doupload':{'result':'-304'}}");
        Uploader other = uploads.uploader(always);
        ApiException refused = catchThrowableOfType(ApiException.class,
                () -> other.upload(new UploadRequest("a", FOLDER, source(bytes(5 * UNIT)), OnDuplicate.SKIP, null)));
        assertThat(refused.code()).isEqualTo(304);
        assertThat(always.calls(RESUMABLE_UNIT)).hasSize(2);
    }

    @Test
    void aLostUnitIsFoundInTheBitmap() {
        uploads.service().on(CHECK, unitsKnown(5, 0b01111), unitsKnown(5, 0b11111))
                .on(RESUMABLE_UNIT, lost("upload/resumable"), unitTaken(5, 0b11111)).on(POLL_UPLOAD, DONE);

        assertThat(uploads.upload(bytes(5 * UNIT), OnDuplicate.SKIP).kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(uploads.service().calls(CHECK)).hasSize(2);
    }

    @Test
    void anUploadGoesOnWhenNoThreadIsFree() {
        uploads.noThreads();
        uploads.service().on(CHECK, unitsKnown(5, 0)).on(RESUMABLE_UNIT, unitTaken(5, 0b11111)).on(POLL_UPLOAD, DONE);

        assertThat(uploads.upload(bytes(5 * UNIT), OnDuplicate.SKIP).quickKey()).isEqualTo(KEY);
        assertThat(uploads.service().calls(RESUMABLE_UNIT)).hasSize(5);
    }
}
