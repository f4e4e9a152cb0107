package io.filehost.camel.common.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.filehost.camel.common.feed.DeviceRevisionRepository.Opening;
import io.filehost.camel.common.feed.ReadStep.FolderEntered;
import io.filehost.camel.common.feed.ReadStep.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FileRevisionRepositoryTest {

    private static final FeedId FEED = FeedId.named("test");
    private static final String A = "aaaaaaaaaaaaaaa";
    private static final String B = "bbbbbbbbbbbbbbb";
    private static final Instant DAY_ONE = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path directory;

    private Path file;
    private FileRevisionRepository repository;
    private final List<RevisionFeed> opened = new ArrayList<>();

    @BeforeEach
    void start() {
        file = directory.resolve("sub/feeds.state");
        repository = startAt(DAY_ONE);
    }

    @AfterEach
    void stop() {
        opened.forEach(RevisionFeed::close);
        repository.stop();
    }

    @Test
    void aRestartFindsPositionOpenChangesAttemptsFoldersAndContents() {
        RevisionFeed feed = open("one");
        feed.read(20, List.of(new FolderEntered("folder", "myfiles"), opened(A, 11), opened(B, 12)));
        InFlight a = feed.begin(A, 11, ItemKind.FILE, "0123456789abcdef");
        feed.done(a);
        feed.end(a);
        InFlight b = feed.begin(B, 12, ItemKind.FILE, "-");
        assertThat(feed.failed(b)).isEqualTo(1);

        RevisionFeed again = restart();

        assertThat(again.position()).isEqualTo(20);
        assertThat(again.open()).containsExactly(new OpenChange(B, 12, ItemKind.FILE, 1));
        assertThat(again.content(A)).isEqualTo("0123456789abcdef");
        assertThat(again.folders()).containsEntry("folder", "myfiles");
        assertThat(again.isInFlight(B)).isFalse();
    }

    @Test
    void theFileHasTheDocumentedForm() throws IOException {
        RevisionFeed feed = open("one");
        feed.read(20, List.of(opened(A, 11)));
        feed.settle(feed.open(A).orElseThrow());

        List<String> lines = Files.readAllLines(file);

        assertThat(lines.get(0)).isEqualTo("filehost-state 1");
        assertThat(lines).hasSize(4).element(1).asString()
                .matches("[0-9a-f]{8} F " + FEED + " 2026-01-01 files of a test");
        assertThat(lines.get(2)).matches("[0-9a-f]{8} R " + FEED + " 20 \\+" + A + ":11:f");
        assertThat(lines.get(3)).matches("[0-9a-f]{8} D " + FEED + " " + A + ":11:-");
    }

    @Test
    void onlyTheOwnerMayReadTheFiles() throws IOException {
        for (Path path : List.of(file, file.resolveSibling("feeds.state.lock"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
        }
    }

    @Test
    void anUnfinishedLastLineIsCutOffAndTheOldFileKept() throws IOException {
        open("one").read(20, List.of(opened(A, 11)));
        repository.stop();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 3));

        RevisionFeed feed = restart();

        assertThat(feed.position()).isEqualTo(FeedState.NOT_STARTED);
        assertThat(file.resolveSibling("feeds.state.bad")).hasSize(whole.length - 3);
        feed.read(5, List.of());
        assertThat(restart().position()).isEqualTo(5);
    }

    @Test
    void aFlippedBitCutsTheFileAtItsLineAndNothingAfterItCounts() throws IOException {
        RevisionFeed feed = open("one");
        feed.read(10, List.of(opened(A, 5)));
        feed.read(20, List.of(opened(B, 15)));
        feed.settle(feed.open(A).orElseThrow());
        repository.stop();
        byte[] bytes = Files.readAllBytes(file);
        int secondRead = new String(bytes).indexOf("R " + FEED + " 20");
        bytes[secondRead + 40] ^= 1;
        Files.write(file, bytes);

        RevisionFeed again = restart();

        assertThat(again.position()).isEqualTo(10);
        assertThat(again.open()).extracting(OpenChange::key).containsExactly(A);
    }

    @Test
    void anotherVersionOrAnotherKindOfFileDoesNotStart() throws IOException {
        repository.stop();
        for (String text : List.of("filehost-state 2\n", "hello\n", "filehost-state 1")) {
            Files.writeString(file, text);
            FileRevisionRepository other = new FileRevisionRepository(file);

            assertThatThrownBy(other::start).hasStackTraceContaining("is not a state file of this version");
            assertThat(file).hasContent(text);
        }
    }

    @Test
    void aSecondRepositoryOnTheSameFileDoesNotStart() {
        FileRevisionRepository second = new FileRevisionRepository(file);

        assertThatThrownBy(second::start).hasStackTraceContaining("The state file is in use");
    }

    @Test
    void aSecondRepositoryOfTheSameProcessLetsNoOtherProcessIn() throws Exception {
        assertThat(LockProbe.getsIt(file)).isFalse();
        assertThatThrownBy(new FileRevisionRepository(file)::start).hasStackTraceContaining("The state file is in use");

        assertThat(LockProbe.getsIt(file)).isFalse();

        repository.stop();
        assertThat(LockProbe.getsIt(file)).isTrue();
    }

    /** Camel interrupts threads when a route is stopped by force, and other consumers may share the file. */
    @Test
    void aThreadThatIsInterruptedWritesAndLeavesTheFileAsItWas() throws Exception {
        RevisionFeed feed = open("one");
        feed.read(2, List.of(opened(A, 1), opened(B, 2)));
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread interrupted = new Thread(() -> {
            Thread.currentThread().interrupt();
            feed.settle(feed.open().get(0));
            feed.flush();
        });
        interrupted.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));

        interrupted.start();
        interrupted.join();

        assertThat(failure.get()).isNull();
        feed.read(3, List.of());
        assertThat(restart().position()).isEqualTo(3);
        assertThat(Files.list(file.getParent())).noneMatch(path -> path.toString().endsWith(".bad"));
    }

    /** The idempotent consumer stops its repository together with its route. */
    @Test
    void aRepositoryThatSomebodyStopsKeepsTheFileUntilTheLastFeedIsClosed() throws Exception {
        RevisionFeed feed = open("one");
        repository.stop();

        feed.read(3, List.of(opened(A, 1)));
        assertThatThrownBy(() -> open("two")).hasMessageContaining("one");
        repository.stop();
        feed.close();

        assertThat(LockProbe.getsIt(file)).isTrue();
        repository = startAt(DAY_ONE);
        assertThat(open("again").position()).isEqualTo(3);
    }

    @Test
    void openingAFeedTwiceNamesBothOpeners() {
        open("route one");

        assertThatThrownBy(() -> open("route two")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("route one").hasMessageContaining("route two").hasMessageContaining("consumerId");
    }

    @Test
    void aClosedFeedMayBeOpenedAgain() {
        open("route one").close();

        assertThat(open("route two").position()).isEqualTo(FeedState.NOT_STARTED);
    }

    @Test
    void closingAFeedOnceMoreLeavesItToWhoHasItNow() {
        RevisionFeed one = open("route one");
        one.close();
        open("route two");

        one.close();

        assertThatThrownBy(() -> open("route three")).hasMessageContaining("route two");
    }

    @Test
    void aFileThatGrewMuchLargerThanItsContentIsRewritten() throws IOException {
        RevisionFeed feed = open("one");
        feed.read(1, List.of(new FolderEntered("folder", "myfiles")));
        long position = 1;
        for (int i = 0; i < 11_000; i++) {
            position++;
            feed.read(position, List.of(opened(A, position)));
            feed.settle(feed.open(A).orElseThrow());
        }

        assertThat(Files.size(file)).isLessThan(1024 * 1024);
        RevisionFeed again = restart();
        assertThat(again.position()).isEqualTo(position);
        assertThat(again.open()).isEmpty();
        assertThat(again.folders()).containsKey("folder");
    }

    @Test
    void aFeedUnusedForNinetyDaysIsDroppedWhenTheFileIsRewritten() {
        FeedId old = FeedId.named("old");
        open(old, "one").read(7, List.of());
        stop();
        repository = startAt(DAY_ONE.plus(Duration.ofDays(91)));
        fill(open("two"));
        stop();
        repository = startAt(DAY_ONE.plus(Duration.ofDays(91)));

        assertThat(open(old, "one").position()).isEqualTo(FeedState.NOT_STARTED);
    }

    @Test
    void aFeedUsedWithinNinetyDaysStays() {
        FeedId old = FeedId.named("old");
        open(old, "one").read(7, List.of());
        stop();
        repository = startAt(DAY_ONE.plus(Duration.ofDays(89)));
        fill(open("two"));

        assertThat(open(old, "one").position()).isEqualTo(7);
    }

    @Test
    void clearForgetsEverythingAndOpenFeedsGoOnAsNewOnes() {
        RevisionFeed feed = open("one");
        feed.read(20, List.of(opened(A, 11)));
        InFlight delivery = feed.begin(A, 11, ItemKind.FILE, "0123456789abcdef");

        repository.clear();
        feed.done(delivery);

        assertThat(feed.position()).isEqualTo(FeedState.NOT_STARTED);
        assertThat(feed.content(A)).isEqualTo(FeedState.NO_CONTENT);
        assertThat(restart().position()).isEqualTo(FeedState.NOT_STARTED);
    }

    private void fill(RevisionFeed feed) {
        for (int i = 1; i < 25_000; i++) {
            feed.settle(new OpenChange(A, i, ItemKind.FILE, 0));
        }
    }

    private RevisionFeed restart() {
        stop();
        repository = startAt(DAY_ONE);
        return open("again");
    }

    private FileRevisionRepository startAt(Instant now) {
        FileRevisionRepository started = new FileRevisionRepository(file, Clock.fixed(now, ZoneOffset.UTC));
        started.start();
        return started;
    }

    private RevisionFeed open(String opener) {
        return open(FEED, opener);
    }

    private RevisionFeed open(FeedId id, String opener) {
        RevisionFeed feed = repository.open(new Opening(id, "files of a test", opener, 10));
        opened.add(feed);
        return feed;
    }

    private static ReadStep opened(String key, long revision) {
        return new Opened(key, revision, ItemKind.FILE);
    }
}
