package io.filehost.camel.mediafire.client.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECK;
import static io.filehost.camel.mediafire.client.api.UploadMethods.INSTANT;
import static io.filehost.camel.mediafire.client.api.UploadMethods.POLL_UPLOAD;
import static io.filehost.camel.mediafire.client.api.UploadMethods.SIMPLE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.DONE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.EMPTY_HASH;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.FOLDER;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.INSTANT_DONE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.KEY;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.KNOWN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.OTHER;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.SAME;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.TAKEN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.UNKNOWN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.refusal;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.source;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Which way an upload goes, and what ends it, against answers in the words of the service. */
class UploaderTest {

    @RegisterExtension
    final ScriptedUploads uploads = new ScriptedUploads();

    @Test
    void theSameFileIsLeftAlone() {
        uploads.service().on(CHECK, SAME);

        UploadResult result = uploads.upload("hello");

        assertThat(result).isEqualTo(new UploadResult(
                KEY, "a.txt", FOLDER, 5,
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", 0, UploadKind.NONE));
        assertThat(uploads.service().methods()).containsExactly("upload/check");
        assertThat(uploads.service().calls(CHECK).get(0).params()).containsEntry("resumable", "yes").containsEntry("size", "5")
                .containsEntry("filename", "a.txt").containsEntry("folder_key", FOLDER.value())
                .containsEntry("hash", result.hash());
    }

    @Test
    void knownContentMovesNoBytes() {
        uploads.service().on(CHECK, KNOWN).on(INSTANT, INSTANT_DONE);

        UploadResult result = uploads.upload("hello", OnDuplicate.KEEP);

        assertThat(result.kind()).isEqualTo(UploadKind.INSTANT);
        assertThat(result.revision()).isEqualTo(7);
        assertThat(uploads.service().methods()).containsExactly("upload/check", "upload/instant");
        assertThat(uploads.service().calls(INSTANT).get(0).params()).containsEntry("action_on_duplicate", "keep");
    }

    @Test
    void anEmptyFileIsMadeByTheHashOfNothing() {
        uploads.service().on(CHECK, UNKNOWN).on(INSTANT, INSTANT_DONE);

        UploadResult result = uploads.upload("");

        assertThat(result.hash()).isEqualTo(EMPTY_HASH);
        assertThat(result.size()).isZero();
        assertThat(uploads.service().calls(INSTANT).get(0).params()).containsEntry("hash", EMPTY_HASH).containsEntry("size",
                "0");
    }

    @Test
    void contentKnownByAnOldHashOnlyIsSent() {
        uploads.service().on(CHECK, KNOWN).on(INSTANT, refusal("upload/instant", 129, ErrorKind.BAD_REQUEST)).on(SIMPLE, TAKEN)
                .on(POLL_UPLOAD, DONE);

        assertThat(uploads.upload("hello").kind()).isEqualTo(UploadKind.SIMPLE);
    }

    @Test
    void anEmptyFileThatIsRefusedIsNotSentAsData() {
        uploads.service().on(CHECK, UNKNOWN).on(INSTANT, refusal("upload/instant", 129, ErrorKind.BAD_REQUEST));

        assertThatThrownBy(() -> uploads.upload("")).isInstanceOf(ApiException.class).hasMessageContaining("129");
    }

    @Test
    void aSmallFileGoesInOneRequest() {
        AtomicLong moved = new AtomicLong();
        uploads.service().on(CHECK, UNKNOWN).on(SIMPLE, TAKEN).on(POLL_UPLOAD, status(3), status(5), DONE);

        UploadResult result = uploads.uploader().upload(new UploadRequest(
                "ä b+%.txt", FOLDER, source("hello".getBytes(StandardCharsets.UTF_8)),
                OnDuplicate.REPLACE, Instant.parse("2026-01-02T03:04:05Z"), moved::addAndGet));

        AnsweringCaller.Made sent = uploads.service().calls(SIMPLE).get(0);
        assertThat(sent.bytes()).asString().isEqualTo("hello");
        assertThat(sent.headers()).containsEntry("x-filename", "ä b+%.txt").containsEntry("x-filesize", "5")
                .containsEntry("x-filehash", result.hash());
        assertThat(sent.params()).containsEntry("action_on_duplicate", "replace").containsEntry("mtime",
                "2026-01-02T03:04:05Z");
        assertThat(result.kind()).isEqualTo(UploadKind.SIMPLE);
        assertThat(result.quickKey()).isEqualTo(KEY);
        assertThat(result.name()).isEqualTo("ä b+%.txt");
        assertThat(moved).hasValue(5);
        assertThat(uploads.pauses()).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void aTakenNameIsRefusedBeforeAnyByteMoves() {
        uploads.service().on(CHECK, OTHER);

        ApiException refused = catchThrowableOfType(ApiException.class, () -> uploads.upload("hello"));

        assertThat(refused.kind()).isEqualTo(ErrorKind.CONFLICT);
        assertThat(refused.code()).isEqualTo(13);
        assertThat(refused).hasMessageContaining("a.txt").hasMessageContaining(FOLDER.value());
        assertThat(uploads.service().methods()).containsExactly("upload/check");
    }

    @Test
    void aFullAccountIsToldBeforeAnyByteMoves() {
        uploads.service().on(CHECK, UNKNOWN.replace("'no'}", "'yes'}"));

        assertThatThrownBy(() -> uploads.upload("hello"))
                .isInstanceOfSatisfying(ApiException.class, full -> assertThat(full.kind()).isEqualTo(ErrorKind.QUOTA));
        assertThat(uploads.service().methods()).containsExactly("upload/check");
    }

    @Test
    void whatThePollRefusesIsAnErrorOfItsKind() {
        uploads.service().on(CHECK, UNKNOWN).on(SIMPLE, TAKEN)
                .on(POLL_UPLOAD, "{'doupload':{'result':'0','status':'99','quickkey':'','fileerror':'5'}}");

        assertThatThrownBy(() -> uploads.upload("hello")).isInstanceOfSatisfying(ApiException.class,
                virus -> assertThat(virus.kind()).isEqualTo(ErrorKind.PERMISSION)).hasMessageContaining("virus");
    }

    @Test
    void aFileThatTheServicePutIntoTheRootIsReportedThere() {
        uploads.service().on(CHECK, UNKNOWN).on(SIMPLE, TAKEN.replace("'0'", "'14'")).on(POLL_UPLOAD, DONE);

        assertThat(uploads.upload("hello").folder()).isEqualTo(FolderKey.ROOT);
    }

    @Test
    void waitingEndsAtTheDeadline() {
        uploads.service().on(CHECK, UNKNOWN).on(SIMPLE, TAKEN).on(POLL_UPLOAD, status(19));

        assertThatThrownBy(() -> uploads.upload("hello")).isInstanceOfSatisfying(FileHostException.class,
                late -> assertThat(late.kind()).isEqualTo(ErrorKind.RETRY)).hasMessageContaining("operationTimeout");
        assertThat(uploads.pauses().stream().reduce(Duration.ZERO, Duration::plus)).isLessThanOrEqualTo(Duration.ofMinutes(10));
        assertThat(uploads.pauses()).endsWith(Duration.ofSeconds(10));
    }

    @Test
    void otherContentThanSentIsAnError() {
        uploads.service().on(CHECK, UNKNOWN).on(SIMPLE, TAKEN)
                .on(POLL_UPLOAD, DONE.replace("'revision'", "'hash':'" + EMPTY_HASH + "','revision'"));

        assertThatThrownBy(() -> uploads.upload("hello")).isInstanceOf(FileHostException.class)
                .hasMessageContaining("another hash");
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

        assertThatThrownBy(() -> uploads.uploader().upload(new UploadRequest("a", FOLDER, broken, OnDuplicate.SKIP, null)))
                .isInstanceOf(FileHostException.class).hasMessageContaining("disk gone");
    }
}
