package io.filehost.camel.mediafire.conformance;

import java.util.List;

import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.model.CopyOutcome;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.RECORDED;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FolderMethods.COPY;
import static io.filehost.camel.mediafire.client.api.FolderMethods.DELETE;
import static io.filehost.camel.mediafire.client.api.FolderMethods.GET_INFO;
import static io.filehost.camel.mediafire.client.api.FolderMethods.LISTED_KEYS;
import static io.filehost.camel.mediafire.client.api.FolderMethods.PURGE;
import static io.filehost.camel.mediafire.client.api.FolderMethods.SOURCE_KEYS;
import static io.filehost.camel.mediafire.client.api.FolderMethods.TARGET_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

/** Folders that are copied, deleted and purged with everything in them. */
class FolderBulkConformanceTest {

    private static final String FOREGROUND = "knows how many items make a background job";

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "folder/copy", outcome = SUCCESS, known = EXAMPLE, source = "folder_copy_1.xml")
    void aCopyHoldsCopiesOfEverythingInIt() {
        FolderKey album = album();
        FolderKey archive = target.folder("archive");

        CopyOutcome outcome = target.call(COPY, params(SOURCE_KEYS, album).with(TARGET_KEY, archive));

        FolderKey copy = new FolderKey(outcome.newKeys().get(0));
        assertThat(copy).isNotEqualTo(album);
        assertThat(target.info(copy).parent()).isEqualTo(archive);
        assertThat(target.names(copy)).containsExactly("raw", "photo.jpg");
        assertThat(target.names(album)).containsExactly("raw", "photo.jpg");
    }

    @Test
    @Behaviour(method = "folder/copy", outcome = SUCCESS, known = RECORDED,
               source = "protocol 19.1: items of one call share a number")
    void theCopiesOfOneCallShareARevision() {
        FolderKey archive = target.folder("archive");

        CopyOutcome outcome = target.call(COPY, params(SOURCE_KEYS, album()).with(TARGET_KEY, archive));

        FolderKey copy = new FolderKey(outcome.newKeys().get(0));
        assertThat(target.client().changes().list(copy).files()).isNotEmpty()
                .allMatch(file -> file.revision() == target.info(copy).revision());
    }

    @Test
    @Behaviour(method = "folder/copy", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = { 112, 115, 144 })
    void aFolderIsNotCopiedBelowItselfNorToNowhereNorBesideItself() {
        FolderKey album = album();

        refused(115, () -> target.call(COPY, params(SOURCE_KEYS, album).with(TARGET_KEY, album)));
        refused(112, () -> target.call(COPY, params(SOURCE_KEYS, album).with(TARGET_KEY, Target.NO_FOLDER)));
        refused(112, () -> target.call(COPY, params(SOURCE_KEYS, Target.NO_FOLDER).with(TARGET_KEY, album)));
        refused(144, () -> target.call(COPY, params(SOURCE_KEYS, album).with(TARGET_KEY, target.folder())));

        assertThat(target.names(target.folder())).containsExactly("album");
        assertThat(target.names(album)).containsExactly("raw", "photo.jpg");
    }

    @Test
    @Behaviour(method = "folder/delete", outcome = SUCCESS, known = DOCUMENT, source = "protocol 20; catalogue folder/delete")
    void aDeletedFolderLiesInTheTrashWithEverythingInIt() {
        FolderKey album = album();
        QuickKey photo = target.client().changes().list(album).files().get(0).quickKey();

        Done done = target.call(DELETE, params(FOLDER_KEYS, album));

        FolderInfo info = target.info(album);
        assertThat(info.parent()).isEqualTo(FolderKey.TRASH);
        assertThat(info.revision()).isEqualTo(done.deviceRevision());
        assertThat(target.info(photo).deleted()).isNotNull();
        assertThat(target.names(target.folder())).isEmpty();
        target.call(PURGE, params(FOLDER_KEYS, album));
    }

    @Test
    @Behaviour(method = "folder/delete", outcome = FAILURE, known = DOCUMENT, source = "protocol 20", codes = { 112, 209 })
    void aFolderIsDeletedOnce() {
        FolderKey album = album();
        target.call(DELETE, params(FOLDER_KEYS, album));

        refused(209, () -> target.call(DELETE, params(FOLDER_KEYS, album)));
        refused(112, () -> target.call(DELETE, params(FOLDER_KEYS, Target.NO_FOLDER)));
        target.call(PURGE, params(FOLDER_KEYS, album));
    }

    @Test
    @EmulatorOnly("the root of the account")
    @Behaviour(method = { "folder/delete", "folder/purge", "folder/move", "folder/copy" }, outcome = FAILURE,
               known = OUR_READING, source = "nobody may do without a root", codes = 114)
    void theRootStays() {
        FolderKey folder = target.folder();

        refused(114, () -> target.call(DELETE, params(FOLDER_KEYS, FolderKey.ROOT)));
        refused(114, () -> target.call(PURGE, params(FOLDER_KEYS, FolderKey.ROOT)));
        refused(114, () -> target.call(FolderMethods.MOVE, params(SOURCE_KEYS, FolderKey.ROOT).with(TARGET_KEY, folder)));
        refused(114, () -> target.call(COPY, params(SOURCE_KEYS, FolderKey.ROOT).with(TARGET_KEY, folder)));

        assertThat(target.names(FolderKey.ROOT)).contains("old.txt");
    }

    @Test
    @Behaviour(method = "folder/purge", outcome = SUCCESS, known = DOCUMENT, source = "catalogue folder/purge")
    void aPurgedFolderIsGoneWithEverythingInIt() {
        FolderKey album = album();
        QuickKey photo = target.client().changes().list(album).files().get(0).quickKey();

        target.call(PURGE, params(FOLDER_KEYS, album));

        refused(112, () -> target.call(GET_INFO, params(LISTED_KEYS, album)));
        refused(110, () -> target.call(FileMethods.GET_INFO, params(QUICK_KEYS, photo)));
        assertThat(target.names(target.folder())).isEmpty();
    }

    @Test
    @Behaviour(method = "folder/purge", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of error codes",
               codes = 112)
    void nothingIsPurgedWhenOneFolderIsUnknown() {
        FolderKey album = album();

        refused(112, () -> target.call(PURGE, params(FOLDER_KEYS, List.of(album, Target.NO_FOLDER))));

        assertThat(target.info(album).isTrashed()).isFalse();
    }

    @Test
    @EmulatorOnly(FOREGROUND)
    @Behaviour(method = "folder/purge", outcome = SUCCESS, known = EXAMPLE, source = "folder_purge_1.xml")
    void aLargePurgeGoesOnInTheBackgroundUntilTheClientIsTold() {
        target.emulator().change(options -> options.state(state -> state.withBackgroundThreshold(2)));
        FolderKey album = album();

        Done done = target.call(PURGE, params(FOLDER_KEYS, album));

        assertThat(done.background()).isTrue();
        assertThat(target.emulator().journal().count("device/get_status")).isPositive();
        refused(112, () -> target.call(GET_INFO, params(LISTED_KEYS, album)));
    }

    @Test
    @EmulatorOnly(FOREGROUND)
    @Behaviour(method = { "folder/delete", "folder/create" }, outcome = FAILURE, known = DOCUMENT,
               source = "protocol 10", codes = 208)
    void whileAJobRunsOtherChangesWait() {
        target.emulator().change(options -> options.state(state -> state.withBackgroundThreshold(2)));
        FolderKey album = album();
        var hasty = target.newClient(options -> options.waitForAsyncJobs(false).pacing(Pacing.DEFAULTS.withMaximumRetries(0)));

        Done done = hasty.call(DELETE, params(FOLDER_KEYS, album));

        assertThat(done.background()).isTrue();
        refused(208, () -> hasty.call(FolderMethods.CREATE, params(FolderMethods.FOLDER_NAME, "hasty")));
        refused(208, () -> hasty.call(DELETE, params(FOLDER_KEYS, album)));
        target.folder("patient");
        assertThat(target.info(album).isTrashed()).isTrue();
    }

    /** A folder {@code album} with the file {@code photo.jpg} and the folder {@code raw}, which holds another. */
    private FolderKey album() {
        FolderKey album = target.folder("album");
        target.file(album, "photo.jpg");
        target.file(target.folder(album, "raw"), "photo.raw");
        return album;
    }
}
