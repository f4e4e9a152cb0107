package io.filehost.camel.sendspace.conformance;

import java.time.Duration;
import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.model.Files;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.upload.UploadDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Files: looking, moving, changing, deleting. */
class FileConformanceTest {

    @RegisterExtension
    final Target target = new Target();

    private Params of(FileId file) {
        return params(SharedParams.FILE_IDS, file);
    }

    @Test
    @Behaviour(method = "files.getInfo", outcome = SUCCESS, known = EXAMPLE, source = "files.getInfo.ok.xml")
    void aFileIsDescribedAsItWasSent() {
        FileInfo info = target.info(target.file("a b \u00e9.txt"));

        assertThat(info.name()).isEqualTo("a b \u00e9.txt");
        assertThat(info.parent()).isEqualTo(target.folder());
        assertThat(info.size()).isEqualTo(10);
        assertThat(info.uploaded()).isNotNull();
        assertThat(info.isProtected()).isFalse();
        assertThat(info.limits().isUnlimited()).isTrue();
    }

    @Test
    @Behaviour(method = "files.getInfo", outcome = SUCCESS, known = PEER, source = "the vendor's PHP class")
    void severalFilesAreDescribedInTheOrderAsked() {
        FileId first = target.file("1.txt");
        FileId second = target.file("2.txt");

        Files files = target.call(FileMethods.GET_INFO, params(SharedParams.FILE_IDS, List.of(second, first)));

        assertThat(files.files()).extracting(FileInfo::id).containsExactly(second, first);
    }

    @Test
    @Behaviour(method = "files.getInfo", outcome = FAILURE, known = EXAMPLE, source = "files.getInfo.fail.xml", codes = 9)
    void noFileHasNoDescription() {
        assertThat(refused(9, () -> target.info(Target.NO_FILE))).hasMessageContaining(Target.NO_FILE.value());
    }

    @Test
    @Behaviour(method = "files.moveToFolder", outcome = SUCCESS, known = EXAMPLE, source = "files.moveToFolder.ok.xml")
    void aMovedFileKeepsItsId() {
        FileId file = target.file("a.txt");
        FolderId inner = target.folder("inner");

        Files moved = target.call(FileMethods.MOVE_TO_FOLDER, of(file).with(SharedParams.FOLDER_ID, inner));

        assertThat(moved.files()).extracting(FileInfo::id).containsExactly(file);
        assertThat(target.contents(inner).files()).extracting(FileInfo::id).containsExactly(file);
        assertThat(target.contents(target.folder()).files()).isEmpty();
    }

    @Test
    @Behaviour(method = "files.moveToFolder", outcome = FAILURE, known = DOCUMENT, source = "catalogue files.moveToFolder",
               codes = { 9, 10 })
    void neitherNoFileNorToNoFolder() {
        FileId file = target.file("a.txt");

        refused(9, () -> target.call(FileMethods.MOVE_TO_FOLDER,
                of(Target.NO_FILE).with(SharedParams.FOLDER_ID, target.folder())));
        refused(10, () -> target.call(FileMethods.MOVE_TO_FOLDER, of(file).with(SharedParams.FOLDER_ID, Target.NO_FOLDER)));
        assertThat(target.info(file).parent()).isEqualTo(target.folder());
    }

    @Test
    @Behaviour(method = "files.setInfo", outcome = SUCCESS, known = DOCUMENT, source = "protocol 10")
    void whatIsLeftOutStaysAndWhatIsEmptyIsCleared() {
        FileId file = target.file(target.folder(), "a.txt",
                new UploadDetails("first", "hush", List.of(), "", false, FileLimits.NONE));

        target.call(FileMethods.SET_INFO, of(file).with(FileMethods.NAME, "b.txt"));
        FileInfo renamed = target.info(file);
        target.call(FileMethods.SET_INFO, of(file).with(FileMethods.DESCRIPTION, "").with(FileMethods.PASSWORD, ""));
        FileInfo cleared = target.info(file);

        assertThat(renamed.name()).isEqualTo("b.txt");
        assertThat(renamed.description()).isEqualTo("first");
        assertThat(renamed.isProtected()).isTrue();
        assertThat(cleared.name()).isEqualTo("b.txt");
        assertThat(cleared.description()).isEmpty();
        assertThat(cleared.isProtected()).isFalse();
    }

    @Test
    @Behaviour(method = "files.setInfo", outcome = SUCCESS, known = DOCUMENT, source = "protocol 10, C3")
    void limitsAreSetUnderBothNames() {
        FileId file = target.file("a.txt");

        target.call(FileMethods.SET_INFO, of(file).with(FileMethods.TIME_LIMIT, 86400).with(FileMethods.DOWNLOADS_LIMIT, 3)
                .with(FileMethods.DOWNLOAD_LIMIT, 3).with(FileMethods.LIMIT_ACTION, 3)
                .with(FileMethods.LIMIT_ACTION_TO_FOLDER, target.folder()));

        assertThat(target.info(file).limits())
                .isEqualTo(new FileLimits(Duration.ofDays(1), 3, FileLimits.Action.MOVE, target.folder()));
    }

    @Test
    @Behaviour(method = "files.setInfo", outcome = FAILURE, known = OUR_READING, source = "protocol 10", codes = { 10, 21 })
    void aFileIsNotRenamedToNothingNorMovedNowhere() {
        FileId file = target.file("a.txt");

        refused(21, () -> target.call(FileMethods.SET_INFO, of(file).with(FileMethods.NAME, "")));
        refused(10, () -> target.call(FileMethods.SET_INFO, of(file).with(FileMethods.TARGET_FOLDER_ID, Target.NO_FOLDER)));
        assertThat(target.info(file).name()).isEqualTo("a.txt");
    }

    @Test
    @Behaviour(method = "files.delete", outcome = SUCCESS, known = EXAMPLE, source = "files.delete.ok.xml")
    void aDeletedFileIsGone() {
        FileId file = target.file("a.txt");

        assertThat(target.call(FileMethods.DELETE, of(file)).ids()).containsExactly(file.value());

        refused(9, () -> target.info(file));
    }

    @Test
    @Behaviour(method = "files.delete", outcome = FAILURE, known = EXAMPLE, source = "files.delete.fail.xml", codes = 9)
    void aFileIsDeletedOnce() {
        FileId file = target.file("a.txt");
        target.call(FileMethods.DELETE, of(file));

        refused(9, () -> target.call(FileMethods.DELETE, of(file)));
    }

    @Test
    @EmulatorOnly("only the emulator has a second account")
    @Behaviour(method = { "files.getInfo", "files.moveToFolder", "files.setInfo", "files.delete", "files.sendMail" },
               outcome = FAILURE, known = OUR_READING, source = "files of others do not exist (U17)", codes = 9)
    void filesOfOthersAreNotThere() {
        FileId file = target.file("a.txt");
        SendspaceClient other = target.other();

        refused(9, () -> other.call(FileMethods.GET_INFO, of(file)));
        refused(9, () -> other.call(FileMethods.MOVE_TO_FOLDER, of(file).with(SharedParams.FOLDER_ID, FolderId.ROOT)));
        refused(9, () -> other.call(FileMethods.SET_INFO, of(file).with(FileMethods.NAME, "b.txt")));
        refused(9, () -> other.call(FileMethods.DELETE, of(file)));
        refused(9, () -> other.call(FileMethods.SEND_MAIL, of(file).with(SharedParams.EMAILS, "friend@example.com")));
        assertThat(target.info(file).name()).isEqualTo("a.txt");
    }

    @Test
    @EmulatorOnly("the order of the later revision is switched on at the emulator")
    @Behaviour(method = "files.delete", outcome = SUCCESS, known = EXAMPLE, source = "files.delete.api12.mixed.xml", codes = 9)
    void theLaterRevisionTellsWhatWasDoneAndWhatNot() {
        target.emulator().change(options -> options.quirk(Quirk.MIXED_LIST_RESULTS));
        FileId file = target.file("a.txt");

        Done done = target.call(FileMethods.DELETE, params(SharedParams.FILE_IDS, List.of(file, Target.NO_FILE)));

        assertThat(done.ids()).containsExactly(file.value());
        assertThat(done.refused()).singleElement()
                .satisfies(refusal -> assertThat(refusal.ids()).containsExactly(Target.NO_FILE.value()));
    }
}
