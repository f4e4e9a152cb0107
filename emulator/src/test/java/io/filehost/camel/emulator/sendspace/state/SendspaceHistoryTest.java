package io.filehost.camel.emulator.sendspace.state;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import io.filehost.camel.emulator.kernel.KeyGenerator;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Random histories of an account, with restarts in between: nothing is lost, and nothing outlives its limits. */
class SendspaceHistoryTest {

    private static final int STEPS = 400;

    private final ManualClock clock = ManualClock.over(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private Rules rules;
    private Accounts accounts;
    private Random random;

    private final List<BiConsumer<Account, Random>> steps = List.of(
            this::store, this::store, this::store, this::makeFolder, this::limit, this::limit, this::download, this::download,
            this::move, this::describe, this::delete, this::deleteFolder, this::collect, (account, any) -> pass());

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void whatWasThereIsThereAfterARestart(long seed, @TempDir Path directory) throws IOException {
        random = new Random(seed);
        rules = Rules.usual().withClock(clock).withKeys(KeyGenerator.seeded(seed));
        accounts = Accounts.in(Optional.of(directory), () -> rules);
        accounts.create(Owner.of("testuser", "secret"));
        for (int step = 0; step < STEPS; step++) {
            oneStep();
            assertNothingOutlivesItsLimits();
            if (random.nextInt(40) == 0) {
                restart(directory);
            }
        }
        accounts.close();
    }

    private Account account() {
        return accounts.findByName("testuser").orElseThrow();
    }

    private void oneStep() {
        accounts.exclusively(() -> {
            try {
                steps.get(random.nextInt(steps.size())).accept(account(), random);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).as("a folder that is not empty, the root, or a place in itself").isIn(11, 14, 31);
            }
            return null;
        });
    }

    private void assertNothingOutlivesItsLimits() {
        accounts.exclusively(() -> {
            assertThat(account().tree().allFiles()).as("limits").allMatch(file -> account().limits().allows(file)
                    || file.limits().action() == LimitAction.BLOCK || file.limits().action() == LimitAction.NONE);
            assertThat(account().tree().allFiles()).as("folders")
                    .allMatch(file -> account().tree().findFolder(file.folderId()).isPresent());
            return null;
        });
    }

    private void restart(Path directory) throws IOException {
        List<String> before = accounts.exclusively(() -> everything(account()));
        accounts.close();
        accounts = Accounts.in(Optional.of(directory), () -> rules);
        assertThat(accounts.exclusively(() -> everything(account()))).isEqualTo(before);
    }

    private static List<String> everything(Account account) {
        Stream<String> folders = account.tree().allFolders().stream().sorted((a, b) -> a.id().compareTo(b.id()))
                .map(folder -> String.join("|", folder.id(), folder.parentId(), folder.name(), "" + folder.shared()));
        Stream<String> files = account.tree().allFiles().stream().sorted((a, b) -> a.id().compareTo(b.id()))
                .map(file -> String.join("|", file.id(), file.folderId(), file.name(), file.description(), file.password(),
                        "" + file.content(), "" + file.uploaded(), "" + file.downloads(), "" + file.limits()));
        Stream<String> contacts = account.contacts().all().stream().map(Contact::toString).sorted();
        return Stream.of(folders, files, contacts, Stream.of("" + account.bandwidthLeft())).flatMap(all -> all).toList();
    }

    private Optional<StoredFile> file(Account account) {
        List<StoredFile> files = List.copyOf(account.tree().allFiles());
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(random.nextInt(files.size())));
    }

    private StoredFolder folder(Account account) {
        List<StoredFolder> folders = List.copyOf(account.tree().allFolders());
        return folders.get(random.nextInt(folders.size()));
    }

    private void store(Account account, Random any) {
        account.filing().store(folder(account), "f" + any.nextInt(5), new Content("0".repeat(64), any.nextInt(100)));
    }

    private void makeFolder(Account account, Random any) {
        account.filing().makeFolder(folder(account), "d" + any.nextInt(5), any.nextBoolean());
    }

    private void limit(Account account, Random any) {
        LimitAction action = LimitAction.values()[any.nextInt(4)];
        String target = action == LimitAction.MOVE ? folder(account).id() : "";
        file(account).ifPresent(file -> account.filing().limit(file, FileLimits.NONE
                .withSeconds(any.nextInt(600), clock.instant()).withDownloads(any.nextInt(3), file.downloads())
                .withAction(action, target)));
    }

    private void download(Account account, Random any) {
        file(account).filter(account.limits()::allows).ifPresent(file -> {
            account.spendBandwidth(file.size());
            account.filing().countDownload(file);
        });
    }

    private void move(Account account, Random any) {
        file(account).ifPresent(file -> account.filing().move(file, folder(account)));
        account.filing().move(folder(account), folder(account));
    }

    private void describe(Account account, Random any) {
        file(account).ifPresent(file -> {
            account.filing().describe(file, any.nextBoolean() ? "text" : "");
            account.filing().protect(file, any.nextBoolean() ? "s3cret" : "");
        });
    }

    private void delete(Account account, Random any) {
        file(account).ifPresent(account.filing()::delete);
    }

    private void deleteFolder(Account account, Random any) {
        account.filing().delete(folder(account));
    }

    private void collect(Account account, Random any) {
        account.contacts().collect("friend" + any.nextInt(9) + "@example.com");
    }

    private void pass() {
        clock.advance(Duration.ofSeconds(random.nextInt(120)));
    }
}
