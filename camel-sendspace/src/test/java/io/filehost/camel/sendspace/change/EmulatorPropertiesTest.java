package io.filehost.camel.sendspace.change;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import io.filehost.camel.sendspace.client.EmulatedMember;
import io.filehost.camel.sendspace.client.SendspaceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invariants of the ledger page for feeds that are compared, over random histories in the emulator, swept by the
 * calls of the real client. A failure names the seed of its history; {@code ledger.seed} repeats a run,
 * {@code ledger.times} makes it longer.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class EmulatorPropertiesTest {

    private static final int STEPS = 15;
    private static long base;

    @BeforeAll
    static void seed() {
        base = Long.getLong("ledger.seed", new Random().nextLong(1_000_000_000));
        System.getLogger("ledger").log(System.Logger.Level.INFO, "Sweeps in the emulator from -Dledger.seed=" + base);
    }

    @Test
    void noFileIsLostWithCrashesThatLoseTheLastRecords() {
        forEachHistory(15, false, (history, user) -> {
            for (int i = 0; i < STEPS; i++) {
                history.step();
                if (history.random.nextInt(5) == 0) {
                    history.crash(history.random.nextInt(4));
                }
            }
            user.rest();
            history.settle();
            assertThat(history.done).containsAll(user.inScope());
            assertThat(history.feed.known().keySet()).isEqualTo(user.inScope());
        });
    }

    @Test
    void nothingIsRepeatedWhileTheLogIsWholeUnlessItLeftTheScope() {
        forEachHistory(15, false, (history, user) -> {
            for (int i = 0; i < STEPS; i++) {
                history.step();
                if (history.random.nextInt(5) == 0) {
                    history.crash(0);
                }
            }
            user.rest();
            history.settle();
            assertThat(history.repeated).allMatch(user.everOutside::contains);
        });
    }

    @Test
    void whatWasToldLastOfEveryFileIsTrue() {
        forEachHistory(15, true, (history, user) -> {
            for (int i = 0; i < STEPS; i++) {
                history.step();
            }
            user.rest();
            history.settle();
            assertThat(history.told.keySet()).containsAll(user.inScope());
            history.told.forEach((id, kind) -> {
                boolean gone = kind == FileChange.Kind.DELETED || kind == FileChange.Kind.LEFT;
                assertThat(user.inScope().contains(id)).as("%s was %s", id, kind).isEqualTo(!gone);
            });
        });
    }

    private static void forEachHistory(int count, boolean changes, BiConsumer<SweepHistory, EmulatedSweepUser> check) {
        for (int i = 0; i < count * Integer.getInteger("ledger.times", 1); i++) {
            long seed = base + i;
            try (EmulatedMember member = EmulatedMember.start();
                 SendspaceClient reader = member.client();
                 SendspaceClient other = member.client()) {
                check(new Random(seed), member, reader, other, changes, check);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("History with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void check(
            Random random, EmulatedMember member, SendspaceClient reader, SendspaceClient other, boolean changes,
            BiConsumer<SweepHistory, EmulatedSweepUser> check) {
        EmulatedSweepUser user = new EmulatedSweepUser(member, other, random);
        InterruptedAccount account = new InterruptedAccount(new ClientAccount(reader));
        account.before = () -> {
            if (random.nextInt(4) == 0) {
                user.act();
            }
        };
        check.accept(new SweepHistory(random, account, user::act, user.scope().value(), changes, false), user);
    }
}
