package io.filehost.camel.mediafire.change;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.LedgerRecord;
import io.filehost.camel.common.feed.ReadStep;
import io.filehost.camel.emulator.kernel.KeyGenerator;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.JobPace;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.MediaFireClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invariants of the ledger page over random histories in the emulator, read by the calls of the real client. A
 * failure names the seed of its history; {@code ledger.seed} repeats a run, {@code ledger.times} makes it longer.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class EmulatorPropertiesTest {

    private static final int STEPS = 20;
    private static long base;

    @BeforeAll
    static void seed() {
        base = Long.getLong("ledger.seed", new Random().nextLong(1_000_000_000));
        System.getLogger("ledger").log(System.Logger.Level.INFO, "Histories in the emulator from -Dledger.seed=" + base);
    }

    @Test
    void noFileIsLostAndThePositionNeverPassesAStatusWithoutJobs() {
        forEachHistory(30, true, history -> {
            long before = FeedState.NOT_STARTED;
            for (int i = 0; i < STEPS; i++) {
                history.step();
                assertThat(history.feed.position()).isGreaterThanOrEqualTo(before)
                        .isLessThanOrEqualTo(history.calls.highestQuietRevision);
                before = history.feed.position();
                if (history.random.nextInt(6) == 0) {
                    history.crash(history.random.nextInt(4));
                    before = history.feed.position();
                }
            }
            history.settle();
            assertThat(history.lost()).isEmpty();
        });
    }

    @Test
    void nothingIsRepeatedWhileTheLogIsWholeAndNoFolderMoved() {
        forEachHistory(20, false, EmulatorPropertiesTest::nothingIsRepeated);
    }

    @Test
    void aFileBelowFoldersThatNeverMovedIsNotRepeated() {
        forEachHistory(20, true, EmulatorPropertiesTest::nothingIsRepeated);
    }

    @Test
    void aFolderIsKnownOnlyAfterItWasListedAndAFileOpenedOnlyBelowAKnownFolder() {
        forEachHistory(15, true, history -> {
            FeedState state = new FeedState();
            for (int i = 0; i < STEPS; i++) {
                history.user.act();
                int before = history.log().size();
                history.poll();
                List<LedgerRecord> written = history.log();
                for (LedgerRecord record : written.subList(before, written.size())) {
                    if (record instanceof LedgerRecord.Read read) {
                        read.steps().forEach(step -> replay(step, state, history));
                    }
                }
                history.complete(0.7, 0.2);
            }
            assertThat(state.folders()).isEqualTo(history.feed.folders());
        });
    }

    private static void replay(ReadStep step, FeedState state, EmulatedHistory history) {
        step.applyTo(state);
        if (step instanceof ReadStep.Opened opened) {
            assertThat(state.folders()).containsKey(history.parentOf(opened.key()));
        }
        assertThat(history.calls.listed).containsAll(state.folders().keySet());
    }

    private static void nothingIsRepeated(EmulatedHistory history) {
        for (int i = 0; i < STEPS; i++) {
            history.step();
            if (history.random.nextInt(8) == 0) {
                history.crash(0);
            }
        }
        history.settle();
        assertThat(history.repeated).isEmpty();
        assertThat(history.lost()).isEmpty();
    }

    private static void forEachHistory(int count, boolean movesFolders, Consumer<EmulatedHistory> check) {
        for (int i = 0; i < count * Integer.getInteger("ledger.times", 1); i++) {
            long seed = base + i;
            try (EmulatedAccount emulated = EmulatedAccount.start(options -> options.state(state -> unlike(seed, state)));
                 MediaFireClient client = emulated.client()) {
                Account account = emulated.emulator().account(EmulatedAccount.EMAIL);
                check.accept(new EmulatedHistory(seed, account, client, movesFolders));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("History with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** Where the documents leave a choice, the histories take both. */
    private static StateOptions unlike(long seed, StateOptions options) {
        Random random = new Random(seed);
        StateOptions chosen = options.withKeys(KeyGenerator.seeded(seed))
                .withJobs(new JobPace(2 + random.nextInt(4), 1 + random.nextInt(3), Duration.ofDays(1)));
        chosen = random.nextBoolean() ? chosen.with(Quirk.LATE_REVISIONS) : chosen;
        return random.nextInt(3) == 0 ? chosen.with(Quirk.SEPARATE_REVISIONS) : chosen;
    }
}
