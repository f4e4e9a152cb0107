package io.filehost.camel.mediafire.conformance;

import java.util.UUID;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.mediafire.client.model.InstantUpload;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UploadCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.SharedParams.ON_DUPLICATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECK;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_SIZE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.INSTANT;
import static io.filehost.camel.mediafire.client.api.UploadMethods.INSTANT_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.PATH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.REPLACED_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.RESUMABLE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.SIZE;
import static org.assertj.core.api.Assertions.assertThat;

/** What the service is asked before bytes move, and what makes moving them unnecessary. */
class UploadCheckConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    private final SentContent content = SentContent.of("never seen before " + UUID.randomUUID());

    @Test
    @Behaviour(method = "upload/check", outcome = SUCCESS, known = DOCUMENT, source = "protocol 11.1; catalogue upload/check")
    void theServiceTellsWhatItHas() {
        UploadCheck before = check("new.txt");
        assertThat(before.hashExists()).isFalse();
        assertThat(before.nameExists()).isFalse();

        QuickKey file = target.file(target.folder(), "new.txt", content.bytes());

        UploadCheck same = check("new.txt");
        assertThat(same.hashExists() && same.inAccount() && same.inFolder()).isTrue();
        assertThat(same.sameFile()).hasValue(file);
        UploadCheck otherName = check("other.txt");
        assertThat(otherName.hashExists()).isTrue();
        assertThat(otherName.nameExists()).isFalse();
    }

    @Test
    @Behaviour(method = "upload/check", outcome = SUCCESS, known = DOCUMENT, source = "catalogue upload/check")
    void aNameThatIsTakenByOtherContentIsTold() {
        QuickKey file = target.file("taken.txt");

        UploadCheck check = check("taken.txt");

        assertThat(check.nameExists()).isTrue();
        assertThat(check.differentHash()).isTrue();
        assertThat(check.duplicate()).isEqualTo(file);
        assertThat(check.sameFile()).isEmpty();
    }

    @Test
    @Behaviour(method = "upload/check", outcome = SUCCESS, known = PEER, source = "Python SDK: the answer holds the folder")
    void foldersOfAPathAreMade() {
        UploadCheck check = target.call(CHECK, asked("deep.txt").with(PATH, "one/two"));

        assertThat(target.info(check.folder()).name()).isEqualTo("two");
        assertThat(target.names(target.folder())).containsExactly("one");
    }

    @Test
    @Behaviour(method = "upload/check", outcome = FAILURE, known = DOCUMENT, source = "catalogue upload/check; error codes",
               codes = { 112, 118, 264 })
    void aQuestionWithoutANameAFolderOrAHashIsRefused() {
        refused(118, () -> target.call(CHECK, asked("")));
        refused(112, () -> target.call(CHECK, params(CHECKED_NAME, "new.txt").with(TARGET_FOLDER_KEY, Target.NO_FOLDER)));
        refused(264, () -> target.call(CHECK, params(CHECKED_NAME, "new.txt").with(RESUMABLE, "yes")));
    }

    @Test
    @Behaviour(method = "upload/instant", outcome = SUCCESS, known = DOCUMENT, source = "protocol 11.1")
    void contentThatIsKnownBecomesAFileWithoutMoving() {
        target.file(target.folder(), "first.txt", content.bytes());

        InstantUpload made = target.call(INSTANT, instant("second.txt"));

        assertThat(made.name()).isEqualTo("second.txt");
        assertThat(target.content(made.quickKey())).isEqualTo(content.bytes());
        assertThat(target.names(target.folder())).containsExactly("first.txt", "second.txt");
    }

    @Test
    @Behaviour(method = "upload/instant", outcome = SUCCESS, known = DOCUMENT, source = "catalogue upload/instant: quick_key")
    void contentThatIsKnownReplacesThatOfAFile() {
        target.file(target.folder(), "first.txt", content.bytes());
        QuickKey file = target.file("second.txt");

        InstantUpload replaced = target.call(INSTANT,
                params(HASH, content.hash()).with(SIZE, content.size()).with(REPLACED_KEY, file));

        assertThat(replaced.quickKey()).isEqualTo(file);
        assertThat(target.content(file)).isEqualTo(content.bytes());
        assertThat(target.info(file).name()).isEqualTo("second.txt");
    }

    @Test
    @Behaviour(method = "upload/instant", outcome = FAILURE, known = OUR_READING, source = "265 says best what is wrong",
               codes = 265)
    void contentThatIsNotKnownBecomesNothing() {
        refused(265, () -> target.call(INSTANT, instant("new.txt")));

        assertThat(target.names(target.folder())).isEmpty();
    }

    @Test
    @Behaviour(method = "upload/instant", outcome = FAILURE, known = OUR_READING, source = "protocol 11.6", codes = 143)
    @Behaviour(method = "upload/instant", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = { 110, 112 })
    void aTakenNameOrAnUnknownPlaceIsRefused() {
        target.file(target.folder(), "first.txt", content.bytes());
        target.file("taken.txt");

        refused(143, () -> target.call(INSTANT, instant("taken.txt").with(ON_DUPLICATE, "skip")));
        refused(112, () -> target.call(INSTANT, instant("new.txt").with(TARGET_FOLDER_KEY, Target.NO_FOLDER)));
        refused(110, () -> target.call(INSTANT, instant("new.txt").with(REPLACED_KEY, Target.NO_FILE)));

        assertThat(target.names(target.folder())).containsExactly("first.txt", "taken.txt");
    }

    private UploadCheck check(String name) {
        return target.call(CHECK, asked(name));
    }

    private Params asked(String name) {
        return params(CHECKED_NAME, name).with(CHECKED_HASH, content.hash()).with(CHECKED_SIZE, content.size())
                .with(TARGET_FOLDER_KEY, target.folder());
    }

    private Params instant(String name) {
        return params(INSTANT_NAME, name).with(HASH, content.hash()).with(SIZE, content.size())
                .with(TARGET_FOLDER_KEY, target.folder());
    }
}
