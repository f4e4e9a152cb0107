package io.filehost.camel.mediafire.conformance;

import java.util.List;

import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FolderInfo;
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
import static io.filehost.camel.mediafire.client.api.FolderMethods.CREATE;
import static io.filehost.camel.mediafire.client.api.FolderMethods.FOLDER_NAME;
import static io.filehost.camel.mediafire.client.api.FolderMethods.MOVE;
import static io.filehost.camel.mediafire.client.api.FolderMethods.NEW_FOLDER_NAME;
import static io.filehost.camel.mediafire.client.api.FolderMethods.PARENT_KEY;
import static io.filehost.camel.mediafire.client.api.FolderMethods.PARENT_PATH;
import static io.filehost.camel.mediafire.client.api.FolderMethods.PRIVACY_RECURSIVE;
import static io.filehost.camel.mediafire.client.api.FolderMethods.SOURCE_KEYS;
import static io.filehost.camel.mediafire.client.api.FolderMethods.TARGET_KEY;
import static io.filehost.camel.mediafire.client.api.FolderMethods.UPDATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.DESCRIPTION;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.ON_DUPLICATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;

/** Folders that are made, renamed and moved. */
class FolderChangeConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "folder/create", outcome = SUCCESS, known = DOCUMENT, source = "catalogue folder/create")
    void aFolderIsMadeWhereItIsWanted() {
        FolderInfo byKey = target.call(CREATE, params(FOLDER_NAME, "by key").with(PARENT_KEY, target.folder()));
        FolderInfo byPath = target.call(CREATE, params(FOLDER_NAME, "by path").with(PARENT_PATH, target.path()));

        assertThat(target.names(target.folder())).containsExactly("by key", "by path");
        assertThat(target.info(byKey.key()).parent()).isEqualTo(target.folder());
        assertThat(target.info(byPath.key()).name()).isEqualTo("by path");
        assertThat(target.info(byPath.key()).revision()).isEqualTo(byPath.revision())
                .isGreaterThan(byKey.revision());
    }

    @Test
    @Behaviour(method = "folder/create", outcome = SUCCESS, known = DOCUMENT, source = "protocol 11.6")
    void aTakenNameIsUsedAgainOrKeptByBoth() {
        FolderKey first = target.folder("taken");

        FolderInfo replaced = create("taken", "replace");
        FolderInfo kept = create("taken", "keep");

        assertThat(replaced.key()).isEqualTo(first);
        assertThat(kept.key()).isNotEqualTo(first);
        assertThat(kept.name()).isNotEqualTo("taken");
        assertThat(target.names(target.folder())).containsExactlyInAnyOrder("taken", kept.name());
    }

    @Test
    @Behaviour(method = "folder/create", outcome = FAILURE, known = OUR_READING,
               source = "protocol 11.6: skip is reported as 144",
               codes = 144)
    void aTakenNameIsRefusedWhenItIsToBeSkipped() {
        target.folder("taken");

        refused(144, () -> create("taken", "skip"));

        assertThat(target.names(target.folder())).containsExactly("taken");
    }

    @Test
    @Behaviour(method = "folder/create", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = { 112, 117, 185 })
    void aFolderNeedsANameAndAPlace() {
        FolderKey folder = target.folder();

        refused(112, () -> target.call(CREATE, params(FOLDER_NAME, "lost").with(PARENT_KEY, Target.NO_FOLDER)));
        refused(117, () -> target.call(CREATE, params(FOLDER_NAME, "").with(PARENT_KEY, folder)));
        refused(185, () -> target.call(CREATE, params(FOLDER_NAME, "a/b").with(PARENT_KEY, folder)));

        assertThat(target.names(folder)).isEmpty();
    }

    @Test
    @Behaviour(method = "folder/move", outcome = SUCCESS, known = DOCUMENT, source = "catalogue folder/move")
    void aMovedFolderTakesItsContentAlongUnderTheSameKeys() {
        FolderKey album = target.folder("album");
        QuickKey photo = target.file(album, "photo.jpg");
        FolderKey archive = target.folder("archive");

        Done moved = target.call(MOVE, params(SOURCE_KEYS, album).with(TARGET_KEY, archive));

        assertThat(target.info(album).parent()).isEqualTo(archive);
        assertThat(target.info(photo).parent()).isEqualTo(album);
        assertThat(target.names(target.folder())).containsExactly("archive");
        assertThat(target.info(album).revision()).isEqualTo(moved.deviceRevision());
    }

    @Test
    @Behaviour(method = "folder/move", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = { 112, 115 })
    void aFolderIsNotMovedBelowItselfNorToNowhere() {
        FolderKey outer = target.folder("outer");
        FolderKey inner = target.folder(outer, "inner");

        refused(115, () -> target.call(MOVE, params(SOURCE_KEYS, outer).with(TARGET_KEY, inner)));
        refused(115, () -> target.call(MOVE, params(SOURCE_KEYS, outer).with(TARGET_KEY, outer)));
        refused(112, () -> target.call(MOVE, params(SOURCE_KEYS, outer).with(TARGET_KEY, Target.NO_FOLDER)));

        assertThat(target.info(outer).parent()).isEqualTo(target.folder());
    }

    @Test
    @Behaviour(method = "folder/move", outcome = FAILURE, known = OUR_READING,
               source = "folder/move has no new_names, so a taken name is an error", codes = 144)
    void aFolderIsNotMovedToItsNamesake() {
        FolderKey album = target.folder("album");
        FolderKey archive = target.folder("archive");
        target.folder(archive, "album");

        refused(144, () -> target.call(MOVE, params(SOURCE_KEYS, album).with(TARGET_KEY, archive)));

        assertThat(target.info(album).parent()).isEqualTo(target.folder());
    }

    @Test
    @Behaviour(method = "folder/update", outcome = SUCCESS, known = DOCUMENT, source = "catalogue folder/update")
    void aFolderIsRenamedDescribedAndHidden() {
        FolderKey folder = target.folder("draft");

        Done done = target.call(UPDATE, params(FOLDER_KEY, folder).with(NEW_FOLDER_NAME, "final")
                .with(DESCRIPTION, "ready").with(PRIVACY, "private"));

        FolderInfo info = target.info(folder);
        assertThat(List.of(info.name(), info.description(), info.privacy())).containsExactly("final", "ready", "private");
        assertThat(info.revision()).isEqualTo(done.deviceRevision());
    }

    @Test
    @Behaviour(method = "folder/update", outcome = SUCCESS, known = DOCUMENT, source = "catalogue folder/update")
    void everythingInAFolderIsHiddenWithIt() {
        FolderKey folder = target.folder("diary");
        QuickKey page = target.file(folder, "page.txt");
        FolderKey inner = target.folder(folder, "drawings");

        target.call(UPDATE, params(FOLDER_KEY, folder).with(PRIVACY, "private").with(PRIVACY_RECURSIVE, "yes"));

        assertThat(target.info(page).privacy()).isEqualTo("private");
        assertThat(target.info(inner).privacy()).isEqualTo("private");
    }

    @Test
    @Behaviour(method = "folder/update", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = { 112, 114, 144 })
    void neitherTheRootNorNoFolderIsRenamedAndNoNameIsTakenTwice() {
        FolderKey folder = target.folder("one");
        target.folder("two");

        refused(114, () -> rename(FolderKey.ROOT, "mine"));
        refused(112, () -> rename(Target.NO_FOLDER, "lost"));
        refused(144, () -> rename(folder, "two"));

        assertThat(target.names(target.folder())).containsExactly("one", "two");
    }

    private Done rename(FolderKey folder, String name) {
        return target.call(UPDATE, params(FOLDER_KEY, folder).with(NEW_FOLDER_NAME, name));
    }

    private FolderInfo create(String name, String action) {
        return target.call(CREATE, params(FOLDER_NAME, name).with(PARENT_KEY, target.folder()).with(ON_DUPLICATE, action));
    }
}
