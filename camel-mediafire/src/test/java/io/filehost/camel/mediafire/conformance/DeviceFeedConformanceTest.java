package io.filehost.camel.mediafire.conformance;

import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.JobPace;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.Change.State;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.AFTER_REVISION;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_CHANGES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_STATUS;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.SIMPLE_REPORT;
import static io.filehost.camel.mediafire.client.api.SharedParams.DEVICE_ID;
import static io.filehost.camel.mediafire.client.api.SharedParams.FOLDER_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

/** The number of the account, and what changed after one. */
class DeviceFeedConformanceTest {

    private static final int NO_DEVICE = 4711;

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "device/get_status", outcome = SUCCESS, known = DOCUMENT, source = "protocol 19.1")
    void aChangeRaisesTheNumberOfTheAccountAndReadingDoesNot() {
        long before = status().revision();
        QuickKey file = target.file("letter.txt");

        long after = status().revision();

        assertThat(after).isGreaterThan(before);
        assertThat(target.info(file).revision()).isGreaterThan(before).isLessThanOrEqualTo(after);
        assertThat(status().revision()).isEqualTo(after);
    }

    @Test
    @Behaviour(method = "device/get_status", outcome = SUCCESS, known = DOCUMENT, source = "catalogue device/get_status")
    void aSimpleReportTellsNothingOfJobs() {
        assertThat(target.client().callForText(GET_STATUS, Params.params(SIMPLE_REPORT, "yes")))
                .contains("device_revision").doesNotContain("async_jobs_in_progress");
        assertThat(target.client().callForText(GET_STATUS, Params.none())).contains("async_jobs_in_progress");
    }

    @Test
    @EmulatorOnly("holds a background job")
    @Behaviour(method = "device/get_status", outcome = SUCCESS, known = DOCUMENT, source = "protocol 10")
    void aBackgroundJobIsToldUntilItIsOver() {
        FolderKey folder = target.folder("large");
        target.file(folder, "letter.txt");
        target.emulator().change(options -> options.state(state -> state.withJobs(JobPace.heldAbove(1))));

        target.newClient(options -> options.waitForAsyncJobs(false)).call(FolderMethods.DELETE,
                Params.params(FOLDER_KEYS, folder));

        assertThat(status().jobsRunning()).isTrue();
        assertThat(target.info(folder).isTrashed()).isFalse();
        account().jobs().finishAll();
        assertThat(status().jobsRunning()).isFalse();
        assertThat(target.info(folder).isTrashed()).isTrue();
    }

    @Test
    @Behaviour(method = { "device/get_status", "device/get_changes" }, outcome = FAILURE, known = DOCUMENT,
               source = "catalogue device/get_changes; likely for device/get_status", codes = 141)
    void aDeviceThatIsNotTheAccountsIsUnknown() {
        long before = status().revision();

        refused(141, () -> target.client().call(GET_STATUS, Params.params(DEVICE_ID, NO_DEVICE)));
        refused(141, () -> target.client().call(GET_CHANGES, Params.params(AFTER_REVISION, before).with(DEVICE_ID, NO_DEVICE)));

        assertThat(status().revision()).isEqualTo(before);
    }

    @Test
    @Behaviour(method = "device/get_changes", outcome = SUCCESS, known = DOCUMENT, source = "protocol 19.4")
    void whatIsMadeIsUpdatedAndWhatGoesToTheTrashIsDeleted() {
        QuickKey kept = target.file("kept.txt");
        QuickKey thrown = target.file("thrown.txt");
        long before = status().revision();
        QuickKey made = target.file("made.txt");
        target.client().call(FileMethods.DELETE, Params.params(QUICK_KEYS, thrown));

        List<Change> changes = changesAfter(before);

        assertThat(changes).filteredOn(change -> change.state() == State.UPDATED).extracting(Change::key)
                .contains(made.value()).doesNotContain(thrown.value(), kept.value());
        assertThat(changes).filteredOn(change -> change.state() == State.DELETED).extracting(Change::key)
                .contains(thrown.value());
        assertThat(changes).allSatisfy(change -> assertThat(change.revision()).isGreaterThan(before));
        assertThat(target.info(thrown).isTrashed()).isTrue();
    }

    @Test
    @Behaviour(method = "device/get_changes", outcome = SUCCESS, known = DOCUMENT, source = "protocol 19.1")
    void anItemShowsItsLastNumberOnly() {
        long before = status().revision();
        QuickKey file = target.file("letter.txt");
        long made = target.info(file).revision();
        target.client().call(FileMethods.UPDATE, Params.params(QUICK_KEYS, file).with("description", "dear"));

        List<Change> changes = changesAfter(before).stream().filter(change -> change.key().equals(file.value())).toList();

        assertThat(changes).singleElement().satisfies(change -> assertThat(change.revision()).isGreaterThan(made)
                .isEqualTo(target.info(file).revision()));
    }

    @Test
    @EmulatorOnly("makes more than 500 changes")
    @Behaviour(method = "device/get_changes", outcome = SUCCESS, known = DOCUMENT, source = "protocol 19.2")
    void oneAnswerEndsAtTheNextMultipleOf500EvenWhenItIsEmpty() {
        long start = target.info(target.file("first.txt")).revision();
        QuickKey file = target.file("letter.txt");
        describeOften(file, 1200);
        long last = target.info(file).revision();

        assertThat(last).isGreaterThan(1000);
        assertThat(changesAfter(start)).extracting(Change::key).doesNotContain(file.value());
        assertThat(changesAfter(500)).isEmpty();
        assertThat(changesAfter(last - 1)).extracting(Change::key).contains(file.value());
        assertThat(changesAfter(last)).isEmpty();
    }

    @Test
    @EmulatorOnly("the number is far above that of the account")
    @Behaviour(method = "device/get_changes", outcome = SUCCESS, known = OUR_READING,
               source = "protocol 19.4: a number above that of the account is no error; the answer tells the lower one")
    void aNumberTheAccountHasNotReachedIsAnsweredWithTheOneItHas() {
        long now = status().revision();

        assertThat(target.client().changes().changesAfter(now + 10_000).deviceRevision()).isEqualTo(now);
    }

    private DeviceStatus status() {
        return target.client().changes().status();
    }

    private List<Change> changesAfter(long revision) {
        return target.client().changes().changesAfter(revision).changes();
    }

    private Account account() {
        return target.emulator().account(EmulatedAccount.EMAIL);
    }

    private void describeOften(QuickKey key, int times) {
        account().exclusively(() -> {
            StoredFile file = account().tree().file(key.value()).orElseThrow();
            for (int i = 0; i < times; i++) {
                account().filing().describe(file, "version " + i, account().change());
            }
            return file;
        });
    }
}
