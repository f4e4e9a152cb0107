package io.filehost.camel.mediafire.conformance;

import java.util.UUID;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import io.filehost.camel.mediafire.client.model.UploadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.UploadMethods.PATCH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.PATCHED_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.PATCH_SOURCE_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.PATCH_TARGET_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.PATCH_TARGET_SIZE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.PREVIOUS_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.UPDATE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.UPDATED_KEY;
import static org.assertj.core.api.Assertions.assertThat;

/** New content for a file that is there, whole or as a difference. */
class UploadUpdateConformanceTest {

    private static final int CONFLICT = 16;
    private static final int PATCH_FAILED = 17;
    private static final int FILE_UNKNOWN = -203;

    @RegisterExtension
    final Target target = Target.mediafire();

    private final SentContent content = SentContent.of("never seen before " + UUID.randomUUID());

    @Test
    @Behaviour(method = "upload/update", outcome = SUCCESS, known = DOCUMENT, source = "protocol 11.6: replacing by key")
    void aFileGetsNewContentUnderItsKey() {
        QuickKey file = target.file("plan.txt");
        FileInfo before = target.info(file);

        UploadReceipt receipt = update(file, content);

        assertThat(target.outcome(receipt.uploadKey()).quickKey()).isEqualTo(file);
        assertThat(target.content(file)).isEqualTo(content.bytes());
        assertThat(target.info(file).name()).isEqualTo("plan.txt");
        assertThat(target.info(file).revision()).isGreaterThan(before.revision());
    }

    @Test
    @Behaviour(method = "upload/update", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 238)
    void theSameContentIsNoUpdate() {
        QuickKey file = target.file("plan.txt");
        long revision = target.info(file).revision();

        refused(238, () -> update(file, SentContent.of("plan.txt")));

        assertThat(target.info(file).revision()).isEqualTo(revision);
    }

    @Test
    @Behaviour(method = "upload/update", outcome = FAILURE, known = OUR_READING, source = "protocol 11.6: previous_hash")
    void contentThatSomebodyElseReplacedIsNotOverwritten() {
        QuickKey file = target.file("plan.txt");

        UploadReceipt receipt = content.send(target.client(), UPDATE,
                content.headers("plan.txt").with(UPDATED_KEY, file).with(PREVIOUS_HASH, SentContent.of("older").hash()));

        assertThat(target.outcome(receipt.uploadKey()).fileError()).isEqualTo(CONFLICT);
        assertThat(target.text(file)).isEqualTo("plan.txt");
    }

    @Test
    @Behaviour(method = "upload/update", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of upload results")
    void noFileGetsNoContent() {
        assertThat(update(Target.NO_FILE, content).result()).isEqualTo(FILE_UNKNOWN);
    }

    @Test
    @EmulatorOnly("the difference is not a real one")
    @Behaviour(method = "upload/patch", outcome = SUCCESS, known = DOCUMENT, source = "protocol 13")
    void aDifferenceMakesTheNewContent() {
        QuickKey file = target.file("plan.txt");
        target.file(target.folder(), "known.txt", content.bytes());

        UploadState outcome = target.outcome(patch(file, SentContent.of("plan.txt"), content).uploadKey());

        assertThat(outcome.fileError()).isZero();
        assertThat(target.content(file)).isEqualTo(content.bytes());
        assertThat(target.info(file).revision()).isEqualTo(outcome.revision());
    }

    @Test
    @Behaviour(method = "upload/patch", outcome = FAILURE, known = DOCUMENT, source = "protocol 13: failures 16 and 17")
    void aDifferenceThatDoesNotFitChangesNothing() {
        QuickKey file = target.file("plan.txt");

        String conflict = patch(file, SentContent.of("older"), content).uploadKey();
        String nonsense = patch(file, SentContent.of("plan.txt"), content).uploadKey();

        assertThat(target.outcome(conflict).fileError()).isEqualTo(CONFLICT);
        assertThat(target.outcome(nonsense).fileError()).isEqualTo(PATCH_FAILED);
        assertThat(target.text(file)).isEqualTo("plan.txt");
    }

    @Test
    @Behaviour(method = "upload/patch", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 238)
    void aDifferenceBetweenTheSameIsRefused() {
        QuickKey file = target.file("plan.txt");
        SentContent same = SentContent.of("plan.txt");

        refused(238, () -> patch(file, same, same));
    }

    private UploadReceipt update(QuickKey file, SentContent next) {
        return next.send(target.client(), UPDATE, next.headers("plan.txt").with(UPDATED_KEY, file));
    }

    private UploadReceipt patch(QuickKey file, SentContent from, SentContent next) {
        SentContent difference = SentContent.of("what makes one of the other");
        Params asked = difference.headers("plan.txt").with(PATCHED_KEY, file).with(PATCH_SOURCE_HASH, from.hash())
                .with(PATCH_TARGET_HASH, next.hash()).with(PATCH_TARGET_SIZE, next.size());
        return difference.send(target.client(), PATCH, asked);
    }
}
