package io.filehost.camel.mediafire.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.api.UploadMethods;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FolderMethods.CONFIGURE_FILEDROP;
import static io.filehost.camel.mediafire.client.api.FolderMethods.FILEDROP_ACTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECK;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.FILEDROP_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.FILE_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.FILE_SIZE;
import static org.assertj.core.api.Assertions.assertThat;

/** Folders into which everybody may send files. */
class FileDropConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "folder/configure_filedrop", outcome = SUCCESS, known = PEER, source = "protocol 22")
    @Behaviour(method = "upload/simple", outcome = SUCCESS, known = PEER, source = "protocol 22: no token is needed")
    void nobodySendsAFileIntoADropBox() throws IOException {
        FolderKey box = target.folder("box");
        String key = enable(box);

        assertThat(target.nobody().call(CHECK, params(CHECKED_NAME, "gift.txt").with(FILEDROP_KEY, key)).nameExists())
                .isFalse();
        UploadReceipt receipt = drop(target.nobody(), key);

        assertThat(receipt.result()).isZero();
        assertThat(receipt.uploadKey()).hasSize(32);
        assertThat(target.names(box)).containsExactly("gift.txt");
    }

    @Test
    @Behaviour(method = "folder/configure_filedrop", outcome = SUCCESS, known = OUR_READING,
               source = "enable creates or updates: the published address stays")
    void anotherWordForTheSameBoxKeepsItsKey() {
        FolderKey box = target.folder("box");

        assertThat(enable(box)).isEqualTo(enable(box)).matches("[0-9a-f]{64}");
    }

    @Test
    @Behaviour(method = "folder/configure_filedrop", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue folder/configure_filedrop")
    @Behaviour(method = "upload/simple", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of upload results")
    @Behaviour(method = "upload/check", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 214)
    void aBoxThatIsTakenAwayTakesNothing() throws IOException {
        FolderKey box = target.folder("box");
        String key = enable(box);

        target.call(CONFIGURE_FILEDROP, params(FILEDROP_ACTION, "disable").with(FOLDER_KEY, box));

        refused(214, () -> target.nobody().call(CHECK, params(CHECKED_NAME, "gift.txt").with(FILEDROP_KEY, key)));
        assertThat(drop(target.nobody(), key).result()).isNegative();
        assertThat(target.names(box)).isEmpty();
    }

    @Test
    @Behaviour(method = "folder/configure_filedrop", outcome = FAILURE, known = DOCUMENT,
               source = "the vendor's list of error codes", codes = { 112, 129 })
    void aBoxNeedsAFolderAndAWordThatIsKnown() {
        FolderKey box = target.folder("box");

        refused(112, () -> enable(Target.NO_FOLDER));
        refused(129, () -> target.call(CONFIGURE_FILEDROP, params(FILEDROP_ACTION, "empty").with(FOLDER_KEY, box)));
    }

    private String enable(FolderKey box) {
        Answer answer = target.call(CONFIGURE_FILEDROP, params(FILEDROP_ACTION, "enable").with(FOLDER_KEY, box));
        return answer.text("filedrop_key").orElseThrow();
    }

    private static UploadReceipt drop(HttpMediaFireClient client, String key) throws IOException {
        byte[] bytes = "a gift".getBytes(StandardCharsets.UTF_8);
        try (UploadSource source = EmulatedAccount.source(bytes)) {
            return client.callWithContent(UploadMethods.SIMPLE,
                    params(FILEDROP_KEY, key).with(FILE_NAME, "gift.txt").with(FILE_SIZE, bytes.length), source);
        }
    }
}
