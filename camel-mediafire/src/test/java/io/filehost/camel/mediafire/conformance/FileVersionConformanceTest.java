package io.filehost.camel.mediafire.conformance;

import java.util.List;

import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FileVersion;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FileMethods.FROM_QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.FileMethods.GET_INFO;
import static io.filehost.camel.mediafire.client.api.FileMethods.GET_VERSIONS;
import static io.filehost.camel.mediafire.client.api.FileMethods.RESTORE;
import static io.filehost.camel.mediafire.client.api.FileMethods.TO_QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.FileMethods.UPDATE_FILE;
import static io.filehost.camel.mediafire.client.api.FileMethods.VERSION_REVISION;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

/** What files held before. */
class FileVersionConformanceTest {

    private static final String LATE = "the service shows a new version minutes after it was sent";

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @EmulatorOnly(LATE)
    @Behaviour(method = "file/get_versions", outcome = SUCCESS, known = EXAMPLE, source = "file_get_versions_1.json")
    void theVersionsOfAFileAreListedNewestFirst() {
        QuickKey file = target.file(target.folder(), "plan.txt");
        target.newVersion(target.folder(), "plan.txt", "second thoughts");

        List<FileVersion> versions = versions(file);

        assertThat(versions).extracting(FileVersion::head).containsExactly(true, false);
        assertThat(versions.get(0).revision()).isEqualTo(target.info(file).revision())
                .isGreaterThan(versions.get(1).revision());
    }

    @Test
    @Behaviour(method = "file/get_versions", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 110)
    void noFileHasNoVersions() {
        refused(110, () -> versions(Target.NO_FILE));
    }

    @Test
    @EmulatorOnly("the file of another account")
    @Behaviour(method = "file/get_versions", outcome = FAILURE, known = EXAMPLE, source = "file_get_versions_3.json",
               codes = 114)
    void theVersionsOfOthersAreTheirs() {
        QuickKey file = target.file("mine.txt");
        var other = target.other();

        refused(114, () -> other.call(GET_VERSIONS, params(QUICK_KEY, file)));
    }

    @Test
    @EmulatorOnly(LATE)
    @Behaviour(method = "file/restore", outcome = SUCCESS, known = DOCUMENT, source = "protocol 13")
    void anOldVersionComesBackAsTheNewestOne() {
        QuickKey file = target.file(target.folder(), "plan.txt");
        long first = target.info(file).revision();
        target.newVersion(target.folder(), "plan.txt", "second thoughts");

        Done done = target.call(RESTORE, params(QUICK_KEY, file).with(VERSION_REVISION, first));

        assertThat(target.text(file)).isEqualTo("plan.txt");
        assertThat(versions(file)).hasSize(3).first().satisfies(head -> {
            assertThat(head.head()).isTrue();
            assertThat(head.revision()).isEqualTo(done.deviceRevision());
        });
    }

    @Test
    @Behaviour(method = "file/restore", outcome = FAILURE, known = EXAMPLE, source = "file_restore_4.xml", codes = 223)
    void aRevisionThatNeverWasCannotBeRestored() {
        QuickKey file = target.file("plan.txt");

        refused(223, () -> target.call(RESTORE, params(QUICK_KEY, file).with(VERSION_REVISION, 1)));

        assertThat(target.text(file)).isEqualTo("plan.txt");
    }

    @Test
    @Behaviour(method = "file/restore", outcome = FAILURE, known = EXAMPLE, source = "file_restore_3.xml", codes = 110)
    void noFileIsNotRestored() {
        refused(110, () -> target.call(RESTORE, params(QUICK_KEY, Target.NO_FILE).with(VERSION_REVISION, 1)));
    }

    @Test
    @Behaviour(method = "file/update_file", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/update_file")
    void anOverwrittenFileKeepsItsKeyAndTheOtherKeyDies() {
        QuickKey draft = target.file("draft.txt");
        QuickKey published = target.file("published.txt");

        target.call(UPDATE_FILE, params(FROM_QUICK_KEY, draft).with(TO_QUICK_KEY, published));

        assertThat(target.text(published)).isEqualTo("draft.txt");
        assertThat(target.info(published).name()).isEqualTo("published.txt");
        assertThat(target.names(target.folder())).containsExactly("published.txt");
        refused(110, () -> target.call(GET_INFO, params(QUICK_KEYS, draft)));
    }

    @Test
    @Behaviour(method = "file/update_file", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/update_file",
               codes = { 110, 142 })
    void onlyAFileOfTheSameKindOverwritesAnother() {
        QuickKey song = target.file("song.mp3");
        QuickKey text = target.file("text.txt");

        refused(142, () -> target.call(UPDATE_FILE, params(FROM_QUICK_KEY, song).with(TO_QUICK_KEY, text)));
        refused(110, () -> target.call(UPDATE_FILE, params(FROM_QUICK_KEY, Target.NO_FILE).with(TO_QUICK_KEY, text)));

        assertThat(target.text(text)).isEqualTo("text.txt");
        assertThat(target.text(song)).isEqualTo("song.mp3");
    }

    private List<FileVersion> versions(QuickKey file) {
        return target.call(GET_VERSIONS, params(QUICK_KEY, file)).versions();
    }
}
