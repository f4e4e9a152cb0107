package io.filehost.camel.mediafire.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.LedgerRecord;
import io.filehost.camel.common.feed.OpenChange;
import io.filehost.camel.common.feed.ReadStep;
import io.filehost.camel.common.feed.RecordedLedger;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invariants of the ledger page over random histories. A failure names the seed of its history; {@code ledger.seed}
 * repeats a run, {@code ledger.times} makes it longer.
 */
class LedgerPropertiesTest {

    private static final int STEPS = 40;
    private static long base;

    @BeforeAll
    static void seed() {
        base = Long.getLong("ledger.seed", new Random().nextLong(1_000_000_000));
        System.getLogger("ledger").log(System.Logger.Level.INFO, "Histories from -Dledger.seed=" + base);
    }

    @Test
    void thePositionNeverFallsAndNeverPassesAStatusWithoutJobs() {
        forEachHistory(100, true, history -> {
            history.start();
            long before = FeedState.NOT_STARTED;
            for (int i = 0; i < STEPS; i++) {
                history.step();
                assertThat(history.feed.position()).isGreaterThanOrEqualTo(before)
                        .isLessThanOrEqualTo(history.service.highestQuietRevision);
                before = history.feed.position();
            }
        });
    }

    @Test
    void whatWasReadInScopeIsOpenOrInFlightOrDone() {
        forEachHistory(200, true, history -> {
            history.start();
            for (int i = 0; i < STEPS; i++) {
                history.step();
                long position = history.feed.position();
                for (ModelItem file : history.inScope()) {
                    if (isOld(history, file, position)) {
                        boolean open = history.feed.open(file.key).isPresent();
                        boolean done = history.done.getOrDefault(file.key, Set.of()).contains(file.revision);
                        assertThat(open || done).as("%s:%d at position %d", file.key, file.revision, position).isTrue();
                    }
                }
            }
        });
    }

    @Test
    void noFileIsLostWithCrashesAtAnyMoment() {
        forEachHistory(300, true, history -> {
            history.start();
            runWithCrashes(history, 5);
            history.settle();
            assertThat(history.lost()).isEmpty();
        });
    }

    @Test
    void aFolderIsKnownOnlyAfterItWasListedAndAFileOpenedOnlyBelowAKnownFolder() {
        forEachHistory(100, true, history -> {
            history.start();
            FeedState state = new FeedState();
            for (int i = 0; i < STEPS; i++) {
                history.user.act();
                int before = history.log().size();
                history.poll();
                for (LedgerRecord record : history.log().subList(before, history.log().size())) {
                    for (ReadStep step : stepsOf(record)) {
                        step.applyTo(state);
                        if (step instanceof ReadStep.Opened opened) {
                            assertThat(state.folders()).containsKey(history.service.items.get(opened.key()).parent);
                        }
                    }
                    assertThat(history.service.listed).containsAll(state.folders().keySet());
                }
                history.complete(0.7, 0.2);
            }
        });
    }

    @Test
    void twoFeedsOfOneRepositoryShareNothing() {
        forEachHistory(60, true, history -> {
            history.start();
            History other = new History(history.seed, true).start();
            for (int i = 0; i < STEPS; i++) {
                history.step();
                other.step();
            }
            List<LedgerRecord> mixed = interleave(renamed(history.log(), "one"), renamed(other.log(), "two"), history.random);
            RecordedLedger both = RecordedLedger.startingWith(mixed);
            assertThat(both.liveRecords("one")).isEqualTo(renamed(history.ledger.liveRecords("model"), "one"));
            assertThat(both.liveRecords("two")).isEqualTo(renamed(other.ledger.liveRecords("model"), "two"));
        });
    }

    @Test
    void everyPrefixOfTheLogRepeatsAndNeverLoses() {
        forEachHistory(60, true, history -> {
            history.start();
            for (int i = 0; i < STEPS; i++) {
                history.step();
            }
            history.user.finishJobs();
            List<LedgerRecord> whole = List.copyOf(history.log());
            Map<String, Set<Long>> doneByThen = copy(history.done);
            for (int length = whole.size(); length >= 0; length -= 1 + history.random.nextInt(12)) {
                history.startWith(whole.subList(0, length));
                history.done.clear();
                history.done.putAll(copy(doneByThen));
                history.settle();
                assertThat(history.lost()).as("prefix of %d records", length).isEmpty();
            }
        });
    }

    @Test
    void nothingIsRepeatedWhileTheLogIsWhole() {
        forEachHistory(150, false, history -> {
            history.start();
            runWithCrashes(history, 0);
            history.settle();
            assertThat(history.repeated).isEmpty();
            assertThat(history.lost()).isEmpty();
        });
    }

    @Test
    void aFileBelowFoldersThatNeverMovedIsNotRepeated() {
        forEachHistory(150, true, history -> {
            history.start();
            runWithCrashes(history, 0);
            history.settle();
            assertThat(history.repeated).isEmpty();
        });
    }

    @Test
    void aFailingFileHoldsUpNothing() {
        forEachHistory(60, false, history -> {
            history.start();
            for (int i = 0; i < STEPS; i++) {
                history.user.act();
            }
            history.user.finishJobs();
            Set<String> bad = new HashSet<>(history.inScope().stream().limit(2).map(item -> item.key).toList());
            for (int i = 0; i < 200; i++) {
                history.poll();
                for (Delivery<FileInfo> delivery : List.copyOf(history.inFlight)) {
                    if (bad.contains(delivery.flight().key())) {
                        history.inFlight.remove(delivery);
                        history.reader.failed(delivery);
                        history.reader.release(delivery);
                    }
                }
                history.complete(1, 0);
            }
            assertThat(history.feed.open()).extracting(OpenChange::key).allMatch(bad::contains);
            assertThat(history.feed.position()).isEqualTo(history.service.revision);
        });
    }

    @Test
    void theSizeOfTheStateDoesNotDependOnTheHistory() {
        History history = new History(base, false).start();
        List<ModelItem> files = LongStream.rangeClosed(1, 20)
                .mapToObj(i -> new ModelItem("f" + i, false, History.SCOPE, ++history.service.revision, i)).toList();
        files.forEach(file -> history.service.items.put(file.key, file));
        for (int i = 0; i < 2_000; i++) {
            files.get(history.random.nextInt(files.size())).revision = ++history.service.revision;
            history.poll();
            history.complete(1, 0.1);
        }
        history.settle();

        assertThat(history.done.values().stream().mapToLong(Set::size).sum()).isGreaterThan(1_000);
        assertThat(history.ledger.liveRecords("model")).as("position and one content for each file").hasSize(21);
        assertThat(history.maxOpen).isLessThanOrEqualTo(files.size());
    }

    @Test
    void withContentOnlyTheLastContentOfEveryFileWasDelivered() {
        forEachHistory(150, true, history -> {
            history.anyChange = false;
            history.start();
            runWithCrashes(history, 3);
            history.settle();
            for (ModelItem file : history.inScope()) {
                assertThat(history.deliveredContent).as(file.key).containsEntry(file.key, contentOf(history, file));
            }
        });
    }

    private static long contentOf(History history, ModelItem file) {
        return history.service.files(List.of(new QuickKey(file.key))).found().get(0)
                .hash().hashCode();
    }

    private static void runWithCrashes(History history, int lostAtMost) {
        for (int i = 0; i < STEPS; i++) {
            history.step();
            if (history.random.nextInt(8) == 0) {
                history.crash(lostAtMost == 0 || history.random.nextInt(3) > 0 ? 0 : history.random.nextInt(lostAtMost));
            }
        }
    }

    private static boolean isOld(History history, ModelItem item, long position) {
        return item.parent == null || item.revision <= position
                && isOld(history, history.service.items.get(item.parent), position);
    }

    private static List<ReadStep> stepsOf(LedgerRecord record) {
        return record instanceof LedgerRecord.Read read ? read.steps() : List.of();
    }

    private static List<LedgerRecord> renamed(List<LedgerRecord> records, String feed) {
        return RecordedLedger.renamed(records, "model", feed);
    }

    private static List<LedgerRecord> interleave(List<LedgerRecord> one, List<LedgerRecord> two, Random random) {
        List<LedgerRecord> mixed = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < two.size()) {
            boolean first = j == two.size() || i < one.size() && random.nextBoolean();
            mixed.add(first ? one.get(i++) : two.get(j++));
        }
        return mixed;
    }

    private static Map<String, Set<Long>> copy(Map<String, Set<Long>> done) {
        Map<String, Set<Long>> copy = new HashMap<>();
        done.forEach((key, revisions) -> copy.put(key, new HashSet<>(revisions)));
        return copy;
    }

    private static void forEachHistory(int count, boolean movesFolders, Consumer<History> check) {
        for (int i = 0; i < count * Integer.getInteger("ledger.times", 1); i++) {
            long seed = base + i;
            try {
                check.accept(new History(seed, movesFolders));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("History with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
