package io.filehost.camel.mediafire.conformance;

import java.util.List;

import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FileMethods.DELETE;
import static io.filehost.camel.mediafire.client.api.FileMethods.GET_INFO;
import static io.filehost.camel.mediafire.client.api.FileMethods.MOVE;
import static io.filehost.camel.mediafire.client.api.FileMethods.PURGE;
import static io.filehost.camel.mediafire.client.api.FileMethods.UPDATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.NEW_FILE_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static org.assertj.core.api.Assertions.assertThat;

/** Files on their way out. */
class FileTrashConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "file/delete", outcome = SUCCESS, known = DOCUMENT, source = "protocol 20")
    void aDeletedFileLiesInTheTrashUnderItsKey() {
        QuickKey file = target.file("old.txt");
        QuickKey kept = target.file("kept.txt");

        Done done = target.call(DELETE, params(QUICK_KEYS, file));

        FileInfo info = target.info(file);
        assertThat(info.parent()).isEqualTo(FolderKey.TRASH);
        assertThat(info.deleted()).isNotNull();
        assertThat(info.revision()).isEqualTo(done.deviceRevision());
        assertThat(target.names(target.folder())).containsExactly("kept.txt");
        assertThat(target.info(kept).isTrashed()).isFalse();
        purge(file);
    }

    @Test
    @Behaviour(method = "file/delete", outcome = FAILURE, known = DOCUMENT, source = "protocol 20", codes = 210)
    @Behaviour(method = "file/update", outcome = FAILURE, known = DOCUMENT, source = "protocol 20", codes = 211)
    void aFileInTheTrashIsNeitherDeletedAgainNorChanged() {
        QuickKey file = target.file("old.txt");
        target.call(DELETE, params(QUICK_KEYS, file));

        refused(210, () -> target.call(DELETE, params(QUICK_KEYS, file)));
        refused(211, () -> target.call(UPDATE, params(QUICK_KEY, file).with(NEW_FILE_NAME, "new.txt")));

        assertThat(target.info(file).name()).isEqualTo("old.txt");
        purge(file);
    }

    @Test
    @Behaviour(method = "file/delete", outcome = FAILURE, known = OUR_READING,
               source = "a call on several files does all or nothing", codes = 110)
    void nothingIsDeletedWhenOneFileIsUnknown() {
        QuickKey file = target.file("kept.txt");

        refused(110, () -> target.call(DELETE, params(QUICK_KEYS, List.of(file, Target.NO_FILE))));

        assertThat(target.info(file).isTrashed()).isFalse();
    }

    @Test
    @Behaviour(method = "file/move", outcome = SUCCESS, known = OUR_READING,
               source = "protocol 20: no documented method undeletes")
    void aMoveTakesAFileOutOfTheTrash() {
        QuickKey file = target.file("back.txt");
        target.call(DELETE, params(QUICK_KEYS, file));

        target.call(MOVE, params(QUICK_KEYS, file).with(TARGET_FOLDER_KEY, target.folder()));

        assertThat(target.info(file).isTrashed()).isFalse();
        assertThat(target.names(target.folder())).containsExactly("back.txt");
    }

    @Test
    @Behaviour(method = "file/purge", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/purge")
    void aPurgedFileIsGoneWhetherItWasInTheTrashOrNot() {
        QuickKey trashed = target.file("trashed.txt");
        QuickKey alive = target.file("alive.txt");
        target.call(DELETE, params(QUICK_KEYS, trashed));

        purge(trashed);
        purge(alive);

        refused(110, () -> target.call(GET_INFO, params(QUICK_KEYS, List.of(trashed, alive))));
        assertThat(target.names(target.folder())).isEmpty();
    }

    @Test
    @Behaviour(method = "file/purge", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/purge", codes = 110)
    void aFileIsPurgedOnce() {
        QuickKey file = target.file("gone.txt");
        purge(file);

        refused(110, () -> purge(file));
    }

    @Test
    @EmulatorOnly("the file of another account")
    @Behaviour(method = "file/purge", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/purge", codes = 114)
    @Behaviour(method = "file/delete", outcome = FAILURE, known = OUR_READING, source = "as file/purge", codes = 114)
    void filesOfOthersAreNeitherDeletedNorPurged() {
        QuickKey file = target.file("mine.txt");
        var other = target.other();

        refused(114, () -> other.call(PURGE, params(QUICK_KEY, file)));
        refused(114, () -> other.call(DELETE, params(QUICK_KEYS, file)));

        assertThat(target.info(file).isTrashed()).isFalse();
    }

    private void purge(QuickKey file) {
        target.call(PURGE, params(QUICK_KEY, file));
    }
}
