package io.filehost.camel.mediafire.conformance;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.call.RefusedCallException;
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
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FileMethods.ARTWORK;
import static io.filehost.camel.mediafire.client.api.FileMethods.CREATE;
import static io.filehost.camel.mediafire.client.api.FileMethods.FILE_EXTENSION;
import static io.filehost.camel.mediafire.client.api.FileMethods.MOVE;
import static io.filehost.camel.mediafire.client.api.FileMethods.PARENT_KEY;
import static io.filehost.camel.mediafire.client.api.FileMethods.SET_ARTWORK;
import static io.filehost.camel.mediafire.client.api.FileMethods.TEXT_FILE_NAME;
import static io.filehost.camel.mediafire.client.api.FileMethods.TEXT_FILE_TYPE;
import static io.filehost.camel.mediafire.client.api.FileMethods.TRUNCATE;
import static io.filehost.camel.mediafire.client.api.FileMethods.UPDATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.DESCRIPTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.NEW_FILE_NAME;
import static io.filehost.camel.mediafire.client.api.SharedParams.PRIVACY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that are made, renamed, described and moved. */
class FileChangeConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "file/create", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/create")
    void aTextFileHoldsTwoSpaces() {
        FileInfo made = target.call(CREATE,
                params(PARENT_KEY, target.folder()).with(TEXT_FILE_NAME, "note.txt").with(TEXT_FILE_TYPE, "text"));

        assertThat(target.names(target.folder())).containsExactly("note.txt");
        assertThat(target.text(made.quickKey())).isEqualTo("  ");
    }

    @Test
    @Behaviour(method = "file/create", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/create")
    void aFileWithoutANameIsUntitled() {
        FileInfo made = target.call(CREATE, params(PARENT_KEY, target.folder()).with(FILE_EXTENSION, "txt"));

        assertThat(target.info(made.quickKey()).name()).isEqualTo("Untitled.txt");
        assertThat(target.info(made.quickKey()).size()).isZero();
    }

    @Test
    @Behaviour(method = "file/create", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = { 262, 263 })
    void onlyTextFilesAreMade() {
        FolderKey folder = target.folder();

        refused(262, () -> target.call(CREATE, params(PARENT_KEY, folder).with(TEXT_FILE_NAME, "note.doc")));
        refused(263, () -> target.call(CREATE, params(PARENT_KEY, folder).with(TEXT_FILE_NAME, "note")));

        assertThat(target.names(folder)).isEmpty();
    }

    @Test
    @Behaviour(method = "file/create", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/create", codes = 112)
    void noFileIsMadeInNoFolder() {
        refused(112, () -> target.call(CREATE, params(PARENT_KEY, Target.NO_FOLDER).with(TEXT_FILE_NAME, "note.txt")));
    }

    @Test
    @Behaviour(method = "file/move", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/move")
    void aMovedFileKeepsItsKeyAndItsContent() {
        QuickKey file = target.file("letter.txt");
        FolderKey done = target.folder("done");

        Done moved = target.call(MOVE, params(QUICK_KEYS, file).with(TARGET_FOLDER_KEY, done));

        assertThat(target.info(file).parent()).isEqualTo(done);
        assertThat(target.info(file).revision()).isEqualTo(moved.deviceRevision());
        assertThat(target.text(file)).isEqualTo("letter.txt");
        assertThat(target.names(target.folder())).containsExactly("done");
    }

    @Test
    @Behaviour(method = "file/move", outcome = SUCCESS, known = OUR_READING,
               source = "protocol 25.5: new_names was never seen with content")
    void aMovedFileWhoseNameIsTakenGetsAnotherOne() {
        QuickKey file = target.file("letter.txt");
        FolderKey done = target.folder("done");
        target.file(done, "letter.txt");

        Done moved = target.call(MOVE, params(QUICK_KEYS, file).with(TARGET_FOLDER_KEY, done));

        assertThat(moved.newNames()).containsExactlyEntriesOf(Map.of(file.value(), target.info(file).name()));
        assertThat(target.names(done)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    @Behaviour(method = "file/move", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/move",
               codes = { 110, 112 })
    void nothingIsMovedWhenAFileOrTheFolderIsUnknown() {
        QuickKey file = target.file("letter.txt");
        FolderKey done = target.folder("done");

        refused(110, () -> target.call(MOVE,
                params(QUICK_KEYS, List.of(file, Target.NO_FILE)).with(TARGET_FOLDER_KEY, done)));
        refused(112, () -> target.call(MOVE, params(QUICK_KEYS, file).with(TARGET_FOLDER_KEY, Target.NO_FOLDER)));

        assertThat(target.info(file).parent()).isEqualTo(target.folder());
    }

    @Test
    @EmulatorOnly("the file of another account")
    @Behaviour(method = "file/move", outcome = FAILURE, known = EXAMPLE, source = "file_move_3.xml", codes = 114)
    @Behaviour(method = "file/update", outcome = FAILURE, known = OUR_READING, source = "as file/move", codes = 114)
    void filesOfOthersAreNotChanged() {
        QuickKey file = target.file("mine.txt");
        var other = target.other();

        refused(114, () -> other.call(MOVE, params(QUICK_KEYS, file)));
        RefusedCallException refused = refused(114,
                () -> other.call(UPDATE, params(QUICK_KEY, file).with(NEW_FILE_NAME, "yours.txt")));

        assertThat(refused).hasMessageContaining(file.value());
        assertThat(target.info(file).name()).isEqualTo("mine.txt");
    }

    @Test
    @Behaviour(method = "file/update", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/update")
    void aFileIsRenamedDescribedAndHidden() {
        QuickKey file = target.file("draft.txt");

        Done done = target.call(UPDATE, params(QUICK_KEY, file).with(NEW_FILE_NAME, "final.txt")
                .with(DESCRIPTION, "ready to send").with(PRIVACY, "private"));

        FileInfo info = target.info(file);
        assertThat(info.name()).isEqualTo("final.txt");
        assertThat(info.description()).isEqualTo("ready to send");
        assertThat(info.privacy()).isEqualTo("private");
        assertThat(info.revision()).isEqualTo(done.deviceRevision());
    }

    @Test
    @Behaviour(method = "file/update", outcome = SUCCESS, known = DOCUMENT, source = "catalogue file/update")
    void aTruncatedFileIsEmpty() {
        QuickKey file = target.file("long.txt");

        target.call(UPDATE, params(QUICK_KEY, file).with(TRUNCATE, "yes"));

        assertThat(target.info(file).size()).isZero();
    }

    @Test
    @Behaviour(method = "file/update", outcome = SUCCESS, known = OUR_READING,
               source = "protocol 19.1: a call that changes nothing raises no revision")
    void theSameNameAgainChangesNothing() {
        QuickKey file = target.file("same.txt");
        long revision = target.info(file).revision();

        Done done = target.call(UPDATE, params(QUICK_KEY, file).with(NEW_FILE_NAME, "same.txt"));

        assertThat(done.deviceRevision()).isZero();
        assertThat(target.info(file).revision()).isEqualTo(revision);
    }

    @Test
    @Behaviour(method = "file/update", outcome = FAILURE, known = EXAMPLE, source = "file_update_4.xml", codes = 118)
    @Behaviour(method = "file/update", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 106)
    void aBadNameIsRefused() {
        QuickKey file = target.file("fine.txt");

        refused(118, () -> target.call(UPDATE, params(QUICK_KEY, file).with(NEW_FILE_NAME, "a/b.txt")));
        refused(106, () -> target.call(UPDATE, params(QUICK_KEY, file).with(NEW_FILE_NAME, "fine.doc")));

        assertThat(target.info(file).name()).isEqualTo("fine.txt");
    }

    @Test
    @Behaviour(method = "file/update", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/update", codes = 110)
    void noFileIsNotRenamed() {
        refused(110, () -> target.call(UPDATE, params(QUICK_KEY, Target.NO_FILE).with(NEW_FILE_NAME, "other.txt")));
    }

    @Test
    @Behaviour(method = "file/set_artwork", outcome = SUCCESS, known = EXAMPLE, source = "file_set_artwork_1.json")
    void aPictureForASongTouchesNothingElse() {
        QuickKey song = target.file("song.mp3");
        QuickKey cover = target.file("cover.jpg");
        FileInfo before = target.info(song);

        Done done = target.call(SET_ARTWORK, params(QUICK_KEYS, song).with(ARTWORK, cover));

        assertThat(done.deviceRevision()).isZero();
        assertThat(target.info(song)).isEqualTo(before);
    }

    @Test
    @Behaviour(method = "file/set_artwork", outcome = FAILURE, known = DOCUMENT, source = "catalogue file/set_artwork",
               codes = 110)
    void aPictureThatNeverWasIsRefused() {
        QuickKey song = target.file("song.mp3");

        long revision = target.info(song).revision();

        refused(110, () -> target.call(SET_ARTWORK, params(QUICK_KEYS, song).with(ARTWORK, Target.NO_FILE)));

        assertThat(target.info(song).revision()).isEqualTo(revision);
    }
}
