package io.filehost.camel.mediafire.client.upload;

import io.filehost.camel.common.error.LostReplyException;
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
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.UNKNOWN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.lost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the uploader does when an answer to bytes was lost. */
class LostUploadTest {

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
}
