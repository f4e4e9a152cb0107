package io.filehost.camel.sendspace.conformance;

import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.client.model.SharedFolder;
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

/** Folders: making, looking, moving, sharing, deleting. */
class FolderConformanceTest {

    @RegisterExtension
    final Target target = new Target();

    private static Params of(FolderId folder) {
        return params(SharedParams.FOLDER_ID, folder);
    }

    @Test
    @Behaviour(method = "folders.create", outcome = SUCCESS, known = OUR_READING, source = "names may be taken twice (U14)")
    void aFolderIsMadeBesideItsNamesake() {
        FolderId first = target.folder("twins");
        FolderId second = target.folder("twins");

        assertThat(second).isNotEqualTo(first);
        assertThat(target.contents(target.folder()).folders()).extracting(FolderInfo::name).containsExactly("twins", "twins");
    }

    @Test
    @Behaviour(method = "folders.create", outcome = FAILURE, known = DOCUMENT, source = "catalogue folders.create", codes = 10)
    void aFolderIsNotMadeInNoFolder() {
        refused(10, () -> target.folder(Target.NO_FOLDER, "lost"));
    }

    @Test
    @Behaviour(method = "folders.getInfo", outcome = SUCCESS, known = OUR_READING, source = "direct children count (U7)")
    void aFolderCountsWhatIsDirectlyInIt() {
        target.file(target.folder("inner"), "deep.txt");
        target.file("a.txt");

        FolderInfo info = target.call(FolderMethods.GET_INFO, of(target.folder()));

        assertThat(info.parent()).isEqualTo(FolderId.ROOT);
        assertThat(info.shared()).isFalse();
        assertThat(info.publicUrl()).isEmpty();
        assertThat(info.totals()).isEqualTo(new FolderInfo.Totals(1, 5, 1));
    }

    @Test
    @Behaviour(method = { "folders.getInfo", "folders.getContents" }, outcome = FAILURE, known = DOCUMENT,
               source = "error 10", codes = 10)
    void noFolderHoldsNothing() {
        refused(10, () -> target.call(FolderMethods.GET_INFO, of(Target.NO_FOLDER)));
        refused(10, () -> target.contents(Target.NO_FOLDER));
    }

    @Test
    @Behaviour(method = "folders.getContents", outcome = SUCCESS, known = DOCUMENT, source = "protocol 9")
    void aListingHasWhatIsDirectlyInTheFolderAndNotItself() {
        FolderId inner = target.folder("inner");
        FileId file = target.file("a.txt");
        target.file(inner, "deep.txt");

        FolderContents contents = target.contents(target.folder());

        assertThat(contents.folders()).extracting(FolderInfo::id).containsExactly(inner);
        assertThat(contents.files()).extracting(FileInfo::id).containsExactly(file);
        assertThat(target.contents(target.folder(inner, "empty")).files()).isEmpty();
    }

    @Test
    @Behaviour(method = "folders.getAll", outcome = SUCCESS, known = PEER, source = "the root is its own parent: three clients")
    void allFoldersAreListedFlat() {
        FolderId inner = target.folder("inner");

        FolderInfo.Several all = target.call(FolderMethods.GET_ALL, Params.none());

        assertThat(all.folders()).extracting(FolderInfo::id).contains(target.folder(), inner);
        assertThat(all.folders()).filteredOn(folder -> folder.id().equals(inner)).singleElement()
                .satisfies(folder -> assertThat(folder.parent()).isEqualTo(target.folder()));
    }

    @Test
    @Behaviour(method = "folders.setInfo", outcome = SUCCESS, known = DOCUMENT, source = "protocol 10, 11")
    void aFolderIsRenamedAndSharedAndTheRestStays() {
        FolderId inner = target.folder("inner");

        target.call(FolderMethods.SET_INFO, of(inner).with(FolderMethods.SHARED, 1));
        FolderInfo shared = target.call(FolderMethods.GET_INFO, of(inner));
        target.call(FolderMethods.SET_INFO, of(inner).with(FolderMethods.NAME, "renamed"));
        FolderInfo renamed = target.call(FolderMethods.GET_INFO, of(inner));
        target.call(FolderMethods.SET_INFO, of(inner).with(FolderMethods.SHARED, 0));

        assertThat(shared.shared()).isTrue();
        assertThat(shared.publicUrl()).isNotEmpty();
        assertThat(shared.name()).isEqualTo("inner");
        assertThat(renamed.name()).isEqualTo("renamed");
        assertThat(renamed.shared()).isTrue();
        assertThat(target.call(FolderMethods.GET_INFO, of(inner)).shared()).isFalse();
    }

    @Test
    @Behaviour(method = "folders.setInfo", outcome = FAILURE, known = OUR_READING, source = "protocol 9, 10",
               codes = { 10, 11, 21, 31 })
    void whatMakesNoSenseIsNotSet() {
        FolderId inner = target.folder("inner");

        refused(10, () -> target.call(FolderMethods.SET_INFO, of(Target.NO_FOLDER).with(FolderMethods.NAME, "x")));
        refused(11, () -> target.call(FolderMethods.SET_INFO, of(FolderId.ROOT).with(FolderMethods.NAME, "x")));
        refused(21, () -> target.call(FolderMethods.SET_INFO, of(inner).with(FolderMethods.NAME, "")));
        refused(31, () -> target.call(FolderMethods.SET_INFO, of(inner).with(FolderMethods.PARENT_FOLDER_ID, inner)));
    }

    @Test
    @Behaviour(method = "folders.move", outcome = SUCCESS, known = EXAMPLE, source = "folders.move.ok.xml")
    void aMovedFolderTakesItsContentAlong() {
        FolderId inner = target.folder("inner");
        FileId file = target.file(inner, "a.txt");
        FolderId shelf = target.folder("shelf");

        Done done = target.call(FolderMethods.MOVE, of(inner).with(FolderMethods.TARGET_FOLDER_ID, shelf));

        assertThat(done.ids()).containsExactly(inner.value());
        assertThat(target.contents(shelf).folders()).extracting(FolderInfo::id).containsExactly(inner);
        assertThat(target.info(file).parent()).isEqualTo(inner);
    }

    @Test
    @Behaviour(method = "folders.move", outcome = FAILURE, known = OUR_READING, source = "31 for itself and below (protocol 9)",
               codes = { 10, 31 })
    void aFolderIsNotMovedBelowItselfNorToNowhere() {
        FolderId inner = target.folder("inner");
        FolderId below = target.folder(inner, "below");

        refused(31, () -> target.call(FolderMethods.MOVE, of(inner).with(FolderMethods.TARGET_FOLDER_ID, below)));
        refused(10, () -> target.call(FolderMethods.MOVE, of(inner).with(FolderMethods.TARGET_FOLDER_ID, Target.NO_FOLDER)));
        assertThat(target.contents(target.folder()).folders()).extracting(FolderInfo::id).containsExactly(inner);
    }

    @Test
    @Behaviour(method = "folders.delete", outcome = SUCCESS, known = EXAMPLE, source = "folders.delete.ok.xml")
    void anEmptyFolderIsDeleted() {
        FolderId inner = target.folder("inner");

        target.call(FolderMethods.DELETE, of(inner));

        assertThat(target.contents(target.folder()).folders()).isEmpty();
    }

    @Test
    @Behaviour(method = "folders.delete", outcome = FAILURE, known = DOCUMENT, source = "C4; the root is our reading",
               codes = { 10, 11, 14 })
    @EmulatorOnly("a later revision deletes what is in the folder, and nobody tries to delete a real root")
    void aFolderWithContentAndTheRootStay() {
        FileId file = target.file("a.txt");

        refused(14, () -> target.call(FolderMethods.DELETE, of(target.folder())));
        refused(11, () -> target.call(FolderMethods.DELETE, of(FolderId.ROOT)));
        refused(10, () -> target.call(FolderMethods.DELETE, of(Target.NO_FOLDER)));
        assertThat(target.info(file).parent()).isEqualTo(target.folder());
    }

    @Test
    @EmulatorOnly("only the emulator has a second account")
    @Behaviour(method = "folders.getShared", outcome = SUCCESS, known = DOCUMENT, source = "protocol 11")
    void aSharedFolderIsReadByEverybodyByIdOrAddress() {
        FolderId open = target.folder("open");
        FileId file = target.file(open, "a.txt");
        String address = target.call(FolderMethods.SET_INFO, of(open).with(FolderMethods.SHARED, 1)).publicUrl();
        target.folder(open, "closed inside");

        for (String name : List.of(open.value(), address)) {
            SharedFolder shared = target.other().call(FolderMethods.GET_SHARED, params(FolderMethods.FOLDER_ID_OR_URL, name));
            assertThat(shared.current().name()).isEqualTo("open");
            assertThat(shared.files()).extracting(FileInfo::id).containsExactly(file);
            assertThat(shared.folders()).as("folders inside are shared one by one").isEmpty();
        }
    }

    @Test
    @EmulatorOnly("only the emulator has a second account")
    @Behaviour(method = "folders.getShared", outcome = FAILURE, known = OUR_READING, source = "33 for private ones",
               codes = 33)
    void aPrivateFolderIsNotReadByOthers() {
        Params folder = params(FolderMethods.FOLDER_ID_OR_URL, target.folder());
        SendspaceClient other = target.other();

        refused(33, () -> other.call(FolderMethods.GET_SHARED, folder));
    }

    @Test
    @Behaviour(method = "folders.getShared", outcome = FAILURE, known = DOCUMENT, source = "catalogue folders.getShared",
               codes = 10)
    void noFolderIsNotShared() {
        refused(10, () -> target.call(FolderMethods.GET_SHARED, params(FolderMethods.FOLDER_ID_OR_URL, Target.NO_FOLDER)));
    }
}
