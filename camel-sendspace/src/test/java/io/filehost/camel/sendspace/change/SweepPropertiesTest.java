package io.filehost.camel.sendspace.change;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.LedgerRecord;
import io.filehost.camel.common.feed.OpenChange;
import io.filehost.camel.sendspace.client.model.FileInfo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invariants of the ledger page for feeds that are compared, over random histories of a model account. A failure
 * names the seed of its history; {@code ledger.seed} repeats a run, {@code ledger.times} makes it longer.
 */
class SweepPropertiesTest {

    private static final String SCOPE = "inbox";
    private static final int STEPS = 40;
    private static long base;

    /** One history and the account it is about. */
    private record Setting(SweepHistory history, ModelAccount account, ModelUser user) {

        Set<String> inScope() {
            return account.files.values().stream().filter(file -> account.isInside(file.folder, SCOPE))
                    .map(file -> file.id).collect(Collectors.toSet());
        }

        boolean neverLeft(String id) {
            return !user.everOutside.contains(id);
        }

        /** From now on nothing changes by itself and no call fails. */
        void calm() {
            account.betweenCalls = () -> {
            };
            account.failEvery = 0;
        }
    }

    @BeforeAll
    static void seed() {
        base = Long.getLong("ledger.seed", new Random().nextLong(1_000_000_000));
        System.getLogger("ledger").log(System.Logger.Level.INFO, "Sweeps from -Dledger.seed=" + base);
    }

    @Test
    void noFileIsLostWithCrashesAtAnyMoment() {
        forEachHistory(300, false, false, setting -> {
            run(setting, 4);
            setting.history().settle();
            assertThat(setting.history().done).containsAll(setting.inScope());
        });
    }

    @Test
    void nothingIsRepeatedWhileTheLogIsWholeUnlessItLeftTheScope() {
        forEachHistory(300, false, false, setting -> {
            run(setting, 0);
            setting.history().settle();
            assertThat(setting.history().repeated).filteredOn(setting::neverLeft).isEmpty();
        });
    }

    @Test
    void everyPrefixOfTheLogRepeatsAndNeverLoses() {
        forEachHistory(60, false, false, setting -> {
            run(setting, 0);
            List<LedgerRecord> whole = List.copyOf(setting.history().ledger.records());
            for (int length = whole.size(); length >= 0; length -= 1 + setting.history().random.nextInt(12)) {
                setting.history().startWith(whole.subList(0, length));
                setting.history().settle();
                assertThat(setting.history().done).as("prefix of %d records", length).containsAll(setting.inScope());
                assertThat(setting.history().feed.known().keySet()).isEqualTo(setting.inScope());
            }
        });
    }

    @Test
    void aFailingFileHoldsUpNothing() {
        forEachHistory(60, false, false, setting -> {
            SweepHistory history = setting.history();
            for (int i = 0; i < STEPS; i++) {
                setting.user().act();
            }
            setting.calm();
            Set<String> bad = setting.inScope().stream().limit(2).collect(Collectors.toSet());
            for (int i = 0; i < 100; i++) {
                history.poll();
                for (Delivery<FileInfo> delivery : List.copyOf(history.inFlight)) {
                    history.end(delivery, !bad.contains(delivery.flight().key()));
                }
            }
            assertThat(history.feed.open()).extracting(OpenChange::key).allMatch(bad::contains);
            assertThat(history.done).noneMatch(bad::contains).containsAll(without(setting.inScope(), bad));
        });
    }

    @Test
    void theSizeOfTheStateIsThatOfTheScope() {
        forEachHistory(20, false, false, setting -> {
            run(setting, 0);
            for (int i = 0; i < 200; i++) {
                setting.history().step();
            }
            setting.calm();
            setting.history().settle();
            assertThat(setting.history().ledger.liveRecords(SweepHistory.FEED)).singleElement()
                    .isInstanceOfSatisfying(LedgerRecord.Read.class,
                            read -> assertThat(read.steps()).hasSameSizeAs(setting.inScope()));
        });
    }

    @Test
    void whatWasToldLastOfEveryFileIsTrue() {
        forEachHistory(300, true, false, setting -> {
            run(setting, 0);
            setting.history().settle();
            Set<String> inScope = setting.inScope();
            assertThat(setting.history().told.keySet()).containsAll(inScope);
            setting.history().told.forEach((id, kind) -> {
                boolean deleted = !setting.account().files.containsKey(id);
                switch (kind) {
                    case ADDED, MOVED, RENAMED -> assertThat(inScope).as("%s was %s", id, kind).contains(id);
                    case DELETED -> assertThat(deleted).as("%s was %s", id, kind).isTrue();
                    case LEFT -> assertThat(inScope).as("%s was %s", id, kind).doesNotContain(id);
                }
            });
        });
    }

    @Test
    void aFileThatNeverLeftIsNeverSaidToHaveLeftOrToBeDeleted() {
        forEachHistory(200, true, false, setting -> {
            for (int i = 0; i < STEPS; i++) {
                setting.history().step();
                setting.history().told.forEach((id, kind) -> {
                    if (setting.account().files.containsKey(id)) {
                        assertThat(kind).as(id).isNotEqualTo(FileChange.Kind.DELETED);
                    }
                    if (setting.inScope().contains(id) && setting.neverLeft(id)) {
                        assertThat(kind).as(id).isNotEqualTo(FileChange.Kind.LEFT);
                    }
                });
            }
        });
    }

    @Test
    void whatWasThereBeforeTheFirstSweepIsNotDeliveredWhenOnlyLaterFilesAreWanted() {
        forEachHistory(100, false, true, setting -> {
            for (int i = 0; i < STEPS; i++) {
                setting.user().act();
            }
            setting.calm();
            setting.history().poll();
            Set<String> before = setting.inScope();
            for (int i = 0; i < STEPS; i++) {
                setting.history().step();
            }
            setting.history().settle();
            assertThat(setting.history().done).filteredOn(setting::neverLeft).noneMatch(before::contains);
            assertThat(setting.history().done).containsAll(without(setting.inScope(), before));
        });
    }

    private static void run(Setting setting, int lostAtMost) {
        SweepHistory history = setting.history();
        for (int i = 0; i < STEPS; i++) {
            history.step();
            if (history.random.nextInt(8) == 0) {
                history.crash(lostAtMost == 0 ? 0 : history.random.nextInt(lostAtMost));
            }
        }
        setting.calm();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static void forEachHistory(int count, boolean changes, boolean onlyLater, Consumer<Setting> check) {
        for (int i = 0; i < count * Integer.getInteger("ledger.times", 1); i++) {
            long seed = base + i;
            try {
                check.accept(setting(new Random(seed), changes, onlyLater));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("History with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static Setting setting(Random random, boolean changes, boolean onlyLater) {
        ModelAccount account = new ModelAccount(random);
        ModelUser user = new ModelUser(account, random, SCOPE);
        account.failEvery = 50;
        account.betweenCalls = () -> {
            if (random.nextInt(4) == 0) {
                user.act();
            }
        };
        return new Setting(new SweepHistory(random, account, user::act, SCOPE, changes, onlyLater), account, user);
    }
}
