package io.filehost.camel.mediafire.client.upload;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECK;
import static io.filehost.camel.mediafire.client.api.UploadMethods.POLL_UPLOAD;
import static io.filehost.camel.mediafire.client.api.UploadMethods.SIMPLE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.DONE;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.KEY;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.TAKEN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.UNKNOWN;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.status;
import static org.assertj.core.api.Assertions.assertThat;

/** When an upload counts as finished (protocol 11.5), against answers in the words of the service. */
class UploadPollTest {

    @RegisterExtension
    final ScriptedUploads uploads = new ScriptedUploads();

    @Test
    void status98WithAKeyIsTheEnd() {
        uploads.service().on(CHECK, UNKNOWN).on(SIMPLE, TAKEN).on(POLL_UPLOAD, DONE.replace("'99'", "'98'"));

        assertThat(uploads.upload("hello").quickKey()).isEqualTo(KEY);
        assertThat(uploads.service().calls(POLL_UPLOAD)).hasSize(1);
    }

    @Test
    void status98WithoutAKeyIsNot() {
        uploads.service().on(CHECK, UNKNOWN).on(SIMPLE, TAKEN).on(POLL_UPLOAD, status(98), DONE);

        assertThat(uploads.upload("hello").quickKey()).isEqualTo(KEY);
        assertThat(uploads.service().calls(POLL_UPLOAD)).hasSize(2);
    }

    @Test
    void thePausesBeginShortAndGrow() {
        uploads.service().on(CHECK, UNKNOWN).on(SIMPLE, TAKEN).on(POLL_UPLOAD, status(5), status(6), status(11), DONE);

        uploads.upload("hello");

        assertThat(uploads.pauses()).startsWith(Duration.ofMillis(100)).hasSize(3).isSorted();
    }
}
