package io.filehost.camel.mediafire;

import java.util.List;
import java.util.Map;
import java.util.Random;

import io.filehost.camel.common.body.TransferListener;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileVersion;
import io.filehost.camel.mediafire.client.upload.UploadKind;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UpdateContentRouteTest {

    private static final String URI = "mediafire:/?operation=updateContent";
    private static final int MIB = 1 << 20;

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void theContentIsReplacedAndKeyNameAndOldVersionStay() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "old");

        Exchange answer = mediafire.send(URI, "new content", Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value(),
                Exchange.FILE_NAME, "elsewhere/other.txt"));

        UploadResult result = answer.getMessage().getBody(UploadResult.class);
        assertThat(result.quickKey()).isEqualTo(file.quickKey());
        assertThat(result.kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(result.revision()).isGreaterThan(file.revision());
        assertThat(answer.getMessage().getHeader(MediaFireConstants.FILE_HASH)).isEqualTo(result.hash());
        assertThat(content("/Inbox/a.txt")).isEqualTo("new content");
        assertThat(mediafire.lastCall("upload/resumable").parameters())
                .containsEntry("quick_key", file.quickKey().value()).containsEntry("previous_hash", file.hash());
        assertThat(versions(file)).hasSize(2);
    }

    @Test
    void theSameContentMovesNothing() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "same");
        mediafire.journal().clear();

        assertThat(update(file, "same").kind()).isEqualTo(UploadKind.NONE);

        assertThat(mediafire.journal().entries()).extracting(call -> call.method()).containsExactly("file/get_info");
    }

    @Test
    void contentTheServiceKnowsMovesNoBytes() throws Exception {
        mediafire.upload("/Other", "b.txt", "known content");
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "old");

        assertThat(update(file, "known content").kind()).isEqualTo(UploadKind.INSTANT);

        assertThat(content("/Inbox/a.txt")).isEqualTo("known content");
        assertThat(mediafire.lastCall("upload/instant").parameters()).containsEntry("previous_hash", file.hash());
        assertThat(mediafire.journal().count("upload/resumable")).isZero();
    }

    @Test
    void aFileIsEmptied() throws Exception {
        mediafire.component().getConfiguration().setAllowNullBody(true);
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "old");

        assertThat(update(file, null).size()).isZero();

        assertThat(((FileInfo) mediafire.at("/Inbox/a.txt")).size()).isZero();
    }

    @Test
    void aChangeSinceTheHashWasReadIsAConflictAndStays() throws Exception {
        UploadResult read = mediafire.upload("/Inbox", "a.txt", "as it was read");
        mediafire.upload("/Inbox", "a.txt", "somebody was faster");
        mediafire.journal().clear();

        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> mediafire.send(URI, "my edit", Map.of(MediaFireConstants.QUICK_KEY, read.quickKey().value(),
                        MediaFireConstants.PREVIOUS_HASH, read.hash())))
                .withMessageContaining("updateContent of " + read.quickKey()).withMessageContaining("another than expected")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT));
        assertThat(content("/Inbox/a.txt")).isEqualTo("somebody was faster");
        assertThat(mediafire.journal().count("upload/check")).isZero();
    }

    @Test
    void aChangeThatComesBetweenIsAConflictAndStays() throws Exception {
        for (String edit : List.of("my edit", "known content")) {
            UploadResult file = mediafire.upload("/Inbox", "a.txt", "old " + edit);
            mediafire.upload("/Other", "b.txt", "known content");
            String listener = between(() -> mediafire.upload("/Inbox", "a.txt", "faster than " + edit));

            assertThatExceptionOfType(FileHostException.class)
                    .isThrownBy(() -> mediafire.send(URI + "&transferListener=#" + listener, edit,
                            Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value())))
                    .withMessageContaining("another than expected").withMessageContaining("Nothing was written over it")
                    .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT));
            assertThat(content("/Inbox/a.txt")).isEqualTo("faster than " + edit);
        }
    }

    @Test
    void lostRepliesAreNoFailures() throws Exception {
        mediafire.upload("/Other", "b.txt", "known content");
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "old");
        mediafire.faults().on("upload/resumable").once().loseReply();
        mediafire.faults().on("upload/instant").once().loseReply();

        assertThat(update(file, "new content").quickKey()).isEqualTo(file.quickKey());
        assertThat(content("/Inbox/a.txt")).isEqualTo("new content");

        assertThat(update(file, "known content").kind()).isEqualTo(UploadKind.INSTANT);
        assertThat(content("/Inbox/a.txt")).isEqualTo("known content");
        assertThat(versions(file)).hasSize(3);
    }

    @Test
    void anUpdateThatWasCutOffGoesOnWhereItStopped() throws Exception {
        mediafire.component().getConfiguration().setMaxConcurrentUnits(1);
        mediafire.component().getConfiguration().setMaximumRetries(0);
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "old");
        byte[] content = new byte[5 * MIB + 1];
        new Random(7).nextBytes(content);
        mediafire.faults().on("upload/resumable").nth(3).drop();
        mediafire.faults().on("upload/resumable").nth(4).drop();

        assertThatExceptionOfType(LostReplyException.class).isThrownBy(() -> update(file, content));
        assertThat(content("/Inbox/a.txt")).isEqualTo("old");
        mediafire.journal().clear();

        assertThat(update(file, content).size()).isEqualTo(content.length);
        assertThat(mediafire.journal().count("upload/resumable")).isEqualTo(4);
        assertThat(mediafire.send("mediafire:/?operation=download", null,
                Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value())).getMessage().getBody(byte[].class))
                .isEqualTo(content);
    }

    @Test
    void wrongInputIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException().isThrownBy(() -> mediafire.send(URI, "x", Map.of()))
                .withMessageContaining("updateContent takes one file, which a header names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send(URI, "x", Map.of(MediaFireConstants.QUICK_KEY, "a,b")))
                .withMessageContaining("not a,b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send(URI, null, Map.of(MediaFireConstants.QUICK_KEY, "abcdefghijklmno")))
                .withMessageContaining("no body");
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @Test
    void whatIsInTheTrashIsNotUpdated() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "old");
        mediafire.send("mediafire:/?operation=delete", null, Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value()));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> update(file, "new"))
                .withMessageContaining("is in the trash");
    }

    private UploadResult update(UploadResult file, Object content) throws Exception {
        return mediafire.ask(UploadResult.class, URI, content, Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value()));
    }

    private String content(String path) throws Exception {
        return mediafire.send("mediafire:/?operation=download", null, Map.of(MediaFireConstants.SUBJECT_PATH, path))
                .getMessage().getBody(String.class);
    }

    private List<FileVersion> versions(UploadResult file) throws Exception {
        return mediafire.ask(FileVersion.Several.class, "mediafire:/?operation=call&method=file/get_versions", null,
                Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value())).versions();
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    /** The name of a listener that does something after the file was looked at and before its content is sent. */
    private String between(Step step) {
        String name = "listener" + mediafire.context().getEndpoints().size();
        mediafire.context().getRegistry().bind(name, new TransferListener() {
            @Override
            public void started(Transfer transfer) {
                try {
                    step.run();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        return name;
    }
}
