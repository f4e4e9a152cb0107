package io.filehost.camel.mediafire.client.upload;

import java.time.Duration;

import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECK;
import static io.filehost.camel.mediafire.client.api.UploadMethods.POLL_UPLOAD;
import static io.filehost.camel.mediafire.client.api.UploadMethods.SIMPLE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.DONE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.KEY;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.OTHER;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.SAME;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.TAKEN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.UNIT;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.UNKNOWN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.bytes;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.lost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the uploader does when an answer to bytes was lost. */
class LostUploadTest {

    private static final Pacing NO_REPETITION = new Pacing(
            0, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMinutes(1), 0);

    @RegisterExtension
    final ScriptedUploads uploads = new ScriptedUploads();

    @Test
    void aLostAnswerIsNoLossWhenTheFileIsThere() {
        uploads.service().on(CHECK, UNKNOWN, SAME).on(SIMPLE, lost("upload/simple"));

        UploadResult result = uploads.upload("hello");

        assertThat(result.quickKey()).isEqualTo(KEY);
        assertThat(result.kind()).isEqualTo(UploadKind.SIMPLE);
        assertThat(uploads.service().calls(SIMPLE)).hasSize(1);
    }

    @Test
    void afterALostAnswerTheFileIsSentAgainWithoutStoringItTwice() {
        uploads.service().on(CHECK, UNKNOWN, UNKNOWN, SAME).on(SIMPLE, lost("upload/simple"), TAKEN)
                .on(POLL_UPLOAD, "{'doupload':{'result':'0','status':'99','fileerror':'13'}}");

        UploadResult result = uploads.upload("hello", OnDuplicate.KEEP);

        assertThat(result.quickKey()).isEqualTo(KEY);
        assertThat(uploads.service().calls(SIMPLE)).extracting(call -> call.params().get("action_on_duplicate"))
                .containsExactly("keep", "skip");
    }

    @Test
    void afterALostAnswerAReplacementIsAskedForAgain() {
        uploads.service().on(CHECK, OTHER, OTHER).on(SIMPLE, lost("upload/simple"), TAKEN).on(POLL_UPLOAD, DONE);

        uploads.upload("hello", OnDuplicate.REPLACE);

        assertThat(uploads.service().calls(SIMPLE)).extracting(call -> call.params().get("action_on_duplicate"))
                .containsExactly("replace", "replace");
    }

    @Test
    void aLostAnswerOfASecondFileOfTheNameStaysOpen() {
        uploads.service().on(CHECK, OTHER, OTHER).on(SIMPLE, lost("upload/simple"));

        assertThatThrownBy(() -> uploads.upload("hello", OnDuplicate.KEEP)).isInstanceOf(LostReplyException.class)
                .hasMessageContaining("under another name");
    }

    @Test
    void aLostAnswerToTheLastUnitDoesNotStoreASecondFileOfTheNameTwice() {
        try (EmulatedAccount account = EmulatedAccount.start();
             MediaFireClient client = account.client(options -> options.pacing(NO_REPETITION))) {
            account.plant("a.bin", "other");
            account.emulator().faults().on("upload/poll_upload").once().loseReply();
            byte[] content = bytes(5 * UNIT);

            assertThatThrownBy(() -> EmulatedAccount.upload(client, FolderKey.ROOT, "a.bin", content, OnDuplicate.KEEP))
                    .isInstanceOf(LostReplyException.class).hasMessageContaining("under another name");

            assertThat(client.changes().list(FolderKey.ROOT).files()).extracting(FileInfo::size)
                    .containsExactlyInAnyOrder(5L, (long) content.length);
        }
    }
}
