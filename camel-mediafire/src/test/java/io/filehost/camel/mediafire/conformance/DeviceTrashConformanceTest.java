package io.filehost.camel.mediafire.conformance;

import java.io.IOException;
import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.TrashChunk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.RECORDED;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.DATA_ONLY;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.EMPTY_TRASH;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_TRASH;
import static io.filehost.camel.mediafire.client.api.SharedParams.CHUNK;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTENT_TYPE;
import static io.filehost.camel.mediafire.client.api.SharedParams.DEVICE_ID;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

/** The trash can: what it shows, and that it can be emptied. */
class DeviceTrashConformanceTest {

    private static final int NO_DEVICE = 4711;

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "device/get_trash", outcome = SUCCESS, known = DOCUMENT, source = "catalogue device/get_trash")
    void theTrashShowsWhatWasDeletedAndNotWhatLiesInIt() {
        FolderKey folder = target.folder("box");
        QuickKey inside = target.file(folder, "inside.txt");
        QuickKey alone = target.file("alone.txt");
        trash(alone);
        target.client().call(FolderMethods.DELETE, Params.params(FOLDER_KEYS, folder));

        assertThat(filesInTrash()).contains(alone).doesNotContain(inside);
        assertThat(trashed("folders").folders()).extracting(FolderInfo::key).contains(folder);
        assertThat(target.info(alone).deleted()).isNotNull();
    }

    @Test
    @Behaviour(method = "device/get_trash", outcome = SUCCESS, known = DOCUMENT, source = "catalogue device/get_trash")
    void countersComeWithoutTheItems() {
        TrashChunk before = target.client().call(GET_TRASH, Params.params(DATA_ONLY, "yes"));
        trash(target.file("letter.txt"));

        TrashChunk after = target.client().call(GET_TRASH, Params.params(DATA_ONLY, "yes"));

        assertThat(after.fileCount()).isEqualTo(before.fileCount() + 1);
        assertThat(after.folderCount()).isEqualTo(before.folderCount());
        assertThat(after.files()).isEmpty();
    }

    @Test
    @EmulatorOnly("puts more than one page into the trash")
    @Behaviour(method = "device/get_trash", outcome = SUCCESS, known = DOCUMENT, source = "protocol 20")
    void theTrashComesInPagesOfAHundred() throws IOException {
        String folder = target.path();
        for (int i = 0; i < 101; i++) {
            target.emulator().seeds().plant(target.emulator().account(EmulatedAccount.EMAIL),
                    folder + "/letter %03d.txt".formatted(i), new byte[] { 1 });
        }
        target.client().call(FileMethods.DELETE,
                Params.params(QUICK_KEYS, target.client().changes().list(target.folder()).files().stream()
                        .map(FileInfo::quickKey).toList()));

        assertThat(trashed("files").files()).hasSize(100);
        assertThat(target.client().call(GET_TRASH, Params.params(CONTENT_TYPE, "files").with(CHUNK, 2)).files()).hasSize(1);
    }

    @Test
    @EmulatorOnly("deletes what is in the trash of the account")
    @Behaviour(method = "device/empty_trash", outcome = SUCCESS, known = DOCUMENT, source = "catalogue device/empty_trash")
    void anEmptiedTrashIsGoneForGoodAndTheRestStays() {
        QuickKey thrown = target.file("thrown.txt");
        QuickKey kept = target.file("kept.txt");
        Done done = trash(thrown);

        Done emptied = target.client().call(EMPTY_TRASH, Params.none());

        assertThat(emptied.deviceRevision()).isGreaterThan(done.deviceRevision());
        assertThat(filesInTrash()).isEmpty();
        refused(110, () -> target.client().call(FileMethods.GET_INFO, Params.params(QUICK_KEYS, thrown)));
        assertThat(target.content(kept)).asString().isEqualTo("kept.txt");
        assertThat(target.client().changes().changesAfter(done.deviceRevision()).changes()).extracting(Change::key)
                .as("emptied items are not in the feed (protocol 19.4)").doesNotContain(thrown.value());
    }

    @Test
    @EmulatorOnly("switches a reported behaviour on")
    @Behaviour(method = "device/empty_trash", outcome = SUCCESS, known = RECORDED, source = "protocol 20 (C43)")
    void aTrashThatIsOnlySaidToBeEmptyIsSeenByLooking() {
        QuickKey thrown = target.file("thrown.txt");
        trash(thrown);
        target.emulator().change(options -> options.state(state -> state.with(Quirk.PURGE_WITHOUT_EFFECT)));

        Done emptied = target.client().call(EMPTY_TRASH, Params.none());

        assertThat(emptied.background()).isFalse();
        assertThat(emptied.deviceRevision()).as("no revision is told").isZero();
        assertThat(filesInTrash()).contains(thrown);
    }

    @Test
    @EmulatorOnly("would empty the trash of the account if it were not refused")
    @Behaviour(method = { "device/get_trash", "device/empty_trash" }, outcome = FAILURE, known = OUR_READING,
               source = "141 is documented for device/get_changes, which has the same parameter", codes = 141)
    void theTrashOfAnUnknownDeviceIsNeitherShownNorEmptied() {
        QuickKey thrown = target.file("thrown.txt");
        trash(thrown);

        refused(141, () -> target.client().call(GET_TRASH, Params.params(DEVICE_ID, NO_DEVICE)));
        refused(141, () -> target.client().call(EMPTY_TRASH, Params.params(DEVICE_ID, NO_DEVICE)));

        assertThat(filesInTrash()).contains(thrown);
    }

    private Done trash(QuickKey file) {
        return target.client().call(FileMethods.DELETE, Params.params(QUICK_KEYS, file));
    }

    private TrashChunk trashed(String type) {
        return target.client().call(GET_TRASH, Params.params(CONTENT_TYPE, type));
    }

    private List<QuickKey> filesInTrash() {
        return trashed("files").files().stream().map(FileInfo::quickKey).toList();
    }
}
