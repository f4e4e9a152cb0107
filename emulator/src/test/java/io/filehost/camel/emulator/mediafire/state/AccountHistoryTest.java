package io.filehost.camel.emulator.mediafire.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.filehost.camel.emulator.kernel.KeyGenerator;
import io.filehost.camel.emulator.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Random histories: what is written is what is there, and revisions keep their rules. */
class AccountHistoryTest {

    private static final String EMAIL = "owner@example.com";
    private static final int STEPS = 400;

    @TempDir
    Path directory;

    private final StateOptions options = StateOptions.defaults()
            .withClock(Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC))
            .withKeys(KeyGenerator.seeded(1)).withJobs(JobPace.heldAbove(6));

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void anyHistoryIsThereAgainAfterARestart(long seed) throws IOException {
        Random random = new Random(seed);
        String before;
        try (Accounts accounts = Accounts.in(Optional.of(directory), () -> options)) {
            Account account = accounts.create(EMAIL, "secret");
            for (int i = 0; i < STEPS; i++) {
                step(account, random);
            }
            before = describe(account);
        }
        try (Accounts accounts = Accounts.in(Optional.of(directory), () -> options)) {
            Account account = accounts.findByEmail(EMAIL).orElseThrow();
            assertThat(describe(account)).as("seed %d", seed).isEqualTo(before);
            account.jobs().finishAll();
            before = describe(account);
        }
        try (Accounts accounts = Accounts.in(Optional.of(directory), () -> options)) {
            assertThat(describe(accounts.findByEmail(EMAIL).orElseThrow())).as("seed %d, again", seed).isEqualTo(before);
        }
    }

    @Test
    void whoCannotWriteIsToldAndHoldsNobodyUp() throws Exception {
        Accounts accounts = Accounts.in(Optional.of(directory), () -> options);
        Account account = accounts.create(EMAIL, "secret");
        accounts.close();
        ThrowingCallable change = () -> accounts.exclusively(() -> account.contacts().add(Map.of("email", "a@example.com")));
        ThrowingCallable look = () -> accounts.exclusively(account::revision);

        assertThatThrownBy(change).isInstanceOf(UncheckedIOException.class);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> waiting = other.submit(() -> assertThatThrownBy(look).isInstanceOf(UncheckedIOException.class));
        waiting.get(10, TimeUnit.SECONDS);
        other.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13, 14 })
    void aReaderOfTheFeedThatStepsByBlocksMissesNothing(long seed) {
        Random random = new Random(seed);
        Account account = new Accounts(() -> options).create(EMAIL, "secret");
        Map<String, Long> seen = new HashMap<>();
        long position = 0;
        for (int i = 0; i < STEPS; i++) {
            step(account, random);
            if (random.nextInt(20) == 0) {
                position = read(account, position, seen);
            }
        }
        read(account, position, seen);

        everyItem(account).filter(item -> item.revision() > 0)
                .forEach(item -> assertThat(seen).as("seed %d, %s", seed, item.name()).containsEntry(item.key(),
                        item.revision()));
    }

    private static long read(Account account, long position, Map<String, Long> seen) {
        long after = position;
        while (after < account.revision()) {
            long upTo = (after / 500 + 1) * 500;
            account.revisions().between(after, upTo).forEach(item -> seen.put(item.key(), item.revision()));
            after = Math.min(upTo, account.revision());
        }
        return after;
    }

    @Test
    void aTornLastLineIsLeftOut() throws IOException {
        try (Accounts accounts = Accounts.in(Optional.of(directory), () -> options)) {
            accounts.create(EMAIL, "secret");
        }
        Path file = onlyFile();
        Files.writeString(file, "{\"revision\":9,\"rec", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        try (Accounts accounts = Accounts.in(Optional.of(directory), () -> options)) {
            Account account = accounts.findByEmail(EMAIL).orElseThrow();
            assertThat(account.revision()).isZero();
            account.exclusively(() -> account.filing()
                    .makeFolder(account.tree().root(), "A", OnDuplicate.SKIP, account.change()));
        }
        try (Accounts accounts = Accounts.in(Optional.of(directory), () -> options)) {
            assertThat(accounts.findByEmail(EMAIL).orElseThrow().tree().folderAt("A")).isPresent();
        }
    }

    @Test
    void aDamagedLineInTheMiddleStopsTheStart() throws IOException {
        try (Accounts accounts = Accounts.in(Optional.of(directory), () -> options)) {
            accounts.create(EMAIL, "secret");
        }
        Files.writeString(onlyFile(), "rubbish\n{\"revision\":1,\"records\":[]}\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Accounts.in(Optional.of(directory), () -> options)).isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void aStartLeavesOneLineForEverything() throws IOException {
        try (Accounts accounts = Accounts.in(Optional.of(directory), () -> options)) {
            Account account = accounts.create(EMAIL, "secret");
            for (int i = 0; i < 50; i++) {
                step(account, new Random(i));
            }
        }
        try (Accounts accounts = Accounts.in(Optional.of(directory), () -> options)) {
            assertThat(accounts.all()).hasSize(1);
            assertThat(Files.readAllLines(onlyFile())).hasSize(1);
        }
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.reduce((one, other) -> {
                throw new AssertionError("more than one file");
            }).orElseThrow();
        }
    }

    private static void step(Account account, Random random) {
        account.exclusively(() -> {
            try {
                act(account, random, account.change());
            } catch (Refusal refused) {
                assertThat(refused.code()).isPositive();
            }
            return null;
        });
    }

    private static void act(Account account, Random random, Change change) {
        FolderTree tree = account.tree();
        StoredFolder folder = any(account, List.copyOf(tree.allFolders()), random);
        List<StoredFile> files = List.copyOf(tree.allFiles());
        switch (random.nextInt(files.isEmpty() ? 3 : 12)) {
            case 0, 1 -> account.filing().makeFolder(folder, "f" + random.nextInt(9), OnDuplicate.KEEP, change);
            case 2 -> account.filing().store(
                    folder, "x" + random.nextInt(9) + ".txt", content(random), OnDuplicate.REPLACE, change);
            case 3 -> account.filing().rename(any(account, files, random), "y" + random.nextInt(9) + ".txt", change);
            case 4 -> account.moving().files(List.of(any(account, files, random)), folder, change);
            case 5 -> account.trash().deleteFiles(List.of(any(account, files, random)), change);
            case 6 -> account.trash().purgeFile(any(account, files, random), change);
            case 7 -> account.jobs().perform(
                    Work.on(WorkKind.MOVE_FOLDERS, List.of(folder)).into(any(account, List.copyOf(tree.allFolders()), random)));
            case 8 -> account.jobs().perform(Work.on(WorkKind.DELETE_FOLDERS, List.of(folder)));
            case 9 -> account.jobs().perform(Work.on(WorkKind.SET_PRIVACY, List.of(folder)).with(Privacy.PRIVATE));
            case 10 ->
                account.drawer("note").put("n" + random.nextInt(3), JsonNodeFactory.instance
                        .objectNode().put("value", random.nextInt()));
            default -> account.copying().file(any(account, files, random), folder, change);
        }
        if (random.nextInt(60) == 0) {
            account.jobs().finishAll();
        }
    }

    private static Content content(Random random) {
        return new Content("%064x".formatted(random.nextInt(20)), random.nextInt(100));
    }

    /** The choice depends on keys, not on the order of a hash map. */
    private static <T extends StoredItem> T any(Account account, List<T> items, Random random) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(StoredItem::key));
        return sorted.get(random.nextInt(sorted.size()));
    }

    private static Stream<StoredItem> everyItem(Account account) {
        return Stream.concat(account.tree().allFiles().stream(), account.tree().allFolders().stream());
    }

    /** Everything that must survive, in one text. */
    private static String describe(Account account) {
        Map<String, Object> all = new TreeMap<>();
        everyItem(account).forEach(item -> all.put(item.key(), ItemRecords.write(item)));
        List<String> feed = account.revisions().between(0, Long.MAX_VALUE).stream()
                .map(item -> item.revision() + " " + item.key()).sorted().toList();
        List<String> lists = account.tree().allFolders().stream()
                .map(folder -> folder.key() + account.tree().filesIn(folder).stream().map(StoredItem::key).toList()
                               + account.tree().foldersIn(folder).stream().map(StoredItem::key).toList())
                .sorted().toList();
        return all + "\n" + feed + "\n" + lists + "\n" + account.revision() + " " + account.tree().usedBytes() + "\n"
               + account.drawer("note").all() + account.drawer("job").all() + account.password();
    }
}
