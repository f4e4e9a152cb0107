package io.filehost.camel.sendspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.ReceivedMessages;
import io.filehost.camel.sendspace.change.FileChange;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

class ConsumerRouteTest {

    private static final String INBOX = "sendspace:/Inbox?delay=1&scheduler=#hand";

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @TempDir
    Path directory;

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();
    private final ReceivedMessages received = new ReceivedMessages();

    @Test
    void aFileIsDeliveredOnceWithItsContentAndHeaders() throws Exception {
        UploadResult file = sendspace.upload("/Inbox", "sub/a.txt", "hello");
        route(INBOX, received::take);

        scheduler.turn();
        sendspace.upload("/Inbox", "b.txt", "later");
        scheduler.turn();
        scheduler.turn();

        assertThat(received.names()).containsExactly("sub/a.txt", "b.txt");
        assertThat(received.bodies()).containsExactly("hello", "later");
        Map<String, Object> headers = received.all().get(0).headers();
        assertThat(headers).containsEntry(Exchange.FILE_NAME_ONLY, "a.txt")
                .containsEntry(Exchange.FILE_PARENT, "/Inbox/sub").containsEntry(Exchange.FILE_LENGTH, 5L)
                .containsEntry(SendspaceConstants.FILE_ID, file.fileId().value())
                .containsEntry(SendspaceConstants.PARENT_KEY, file.folder().value());
        assertThat(headers.get(SendspaceConstants.CHANGE_KEY).toString())
                .matches("[0-9a-f]{32}/" + file.fileId() + ":1").hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void anIdlePollCostsOneCallAndOneForEachFolder() throws Exception {
        sendspace.upload("/Inbox", "sub/a.txt", "a");
        sendspace.upload("/Inbox", "other/deep/b.txt", "b");
        sendspace.upload("/Elsewhere", "c.txt", "c");
        route(INBOX, received::take);
        scheduler.turn();
        sendspace.journal().clear();

        scheduler.turn();

        assertThat(sendspace.journal().entries()).extracting("method").containsExactlyInAnyOrder(
                "folders.getAll", "folders.getContents", "folders.getContents", "folders.getContents",
                "folders.getContents");
    }

    @Test
    void aFolderAloneCostsOneCall() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        sendspace.upload("/Inbox", "sub/b.txt", "b");
        route(INBOX + "&recursive=false", received::take);
        scheduler.turn();
        sendspace.journal().clear();

        scheduler.turn();

        assertThat(received.names()).containsExactly("a.txt");
        assertThat(sendspace.journal().entries()).extracting("method").containsExactly("folders.getContents");
    }

    @Test
    void nothingIsDownloadedBeforeItsTurnAndEachFileOnce() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        sendspace.upload("/Inbox", "b.txt", "b");
        List<Integer> downloads = new ArrayList<>();
        route(INBOX, exchange -> {
            downloads.add(downloads());
            received.take(exchange);
            received.take(exchange);
        });

        scheduler.turn();

        assertThat(downloads).containsExactly(1, 2);
    }

    @Test
    void aMoveWithinTheScopeAndANewNameAreNoNewFile() throws Exception {
        UploadResult file = sendspace.upload("/Inbox", "a.txt", "a");
        route(INBOX, received::take);
        scheduler.turn();

        change("move", file, SendspaceConstants.TARGET_FOLDER_PATH, "/Inbox/sub");
        scheduler.turn();
        change("rename", file, SendspaceConstants.NEW_NAME, "b.txt");
        scheduler.turn();

        assertThat(received.names()).containsExactly("a.txt");
    }

    @Test
    void whatBecameOfFilesIsToldAsRecords() throws Exception {
        UploadResult moved = sendspace.upload("/Inbox", "moved.txt", "1");
        UploadResult renamed = sendspace.upload("/Inbox", "renamed.txt", "2");
        UploadResult deleted = sendspace.upload("/Inbox", "deleted.txt", "3");
        UploadResult left = sendspace.upload("/Inbox", "left.txt", "4");
        route(INBOX + "&events=changes&initialRevision=latest", received::take);
        scheduler.turn();

        UploadResult added = sendspace.upload("/Inbox", "added.txt", "5");
        change("move", moved, SendspaceConstants.TARGET_FOLDER_PATH, "/Inbox/sub");
        change("rename", renamed, SendspaceConstants.NEW_NAME, "other.txt");
        change("delete", deleted, SendspaceConstants.TARGET_FOLDER_PATH, "/");
        change("move", left, SendspaceConstants.TARGET_FOLDER_PATH, "/Elsewhere");
        scheduler.turn();
        scheduler.turn();

        assertThat(received.bodies()).allMatch(FileChange.class::isInstance).extracting("id", "kind")
                .containsExactlyInAnyOrder(
                        tuple(added.fileId(), FileChange.Kind.ADDED),
                        tuple(moved.fileId(), FileChange.Kind.MOVED),
                        tuple(renamed.fileId(), FileChange.Kind.RENAMED),
                        tuple(deleted.fileId(), FileChange.Kind.DELETED),
                        tuple(left.fileId(), FileChange.Kind.LEFT));
        assertThat(downloads()).isZero();
    }

    @Test
    void whatWasThereBeforeIsNotNewWhenOnlyLaterFilesAreWanted() throws Exception {
        sendspace.upload("/Inbox", "old.txt", "old");
        route(INBOX + "&initialRevision=latest", received::take);
        scheduler.turn();

        sendspace.upload("/Inbox", "new.txt", "new");
        scheduler.turn();

        assertThat(received.names()).containsExactly("new.txt");
    }

    @Test
    void aFileThatIsTooYoungWaits() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        route(INBOX + "&minAge=1h", received::take);

        scheduler.turn();

        assertThat(received.all()).isEmpty();
    }

    @Test
    void filtersAreAskedBeforeAnythingIsDownloaded() throws Exception {
        sendspace.upload("/Inbox", "a.csv", "a");
        sendspace.upload("/Inbox", "b.tmp", "b");
        sendspace.context().getRegistry().bind("small", (Predicate<FileInfo>) file -> file.size() < 3);
        sendspace.upload("/Inbox", "large.csv", "large");
        route(INBOX + "&includeExt=csv&filter=#small", received::take);

        scheduler.turn();

        assertThat(received.names()).containsExactly("a.csv");
        assertThat(downloads()).isEqualTo(1);
    }

    @Test
    void aFailingFileIsOfferedAgainWhileItsNeighboursGoOn() throws Exception {
        sendspace.upload("/Inbox", "bad.txt", "bad");
        sendspace.upload("/Inbox", "good.txt", "good");
        AtomicBoolean fails = new AtomicBoolean(true);
        route(INBOX, exchange -> {
            received.take(exchange);
            if (fails.get() && "bad.txt".equals(exchange.getMessage().getHeader(Exchange.FILE_NAME))) {
                throw new IllegalStateException("not yet");
            }
        });

        scheduler.turn();
        fails.set(false);
        await().untilAsserted(() -> {
            scheduler.turn();
            assertThat(received.names()).containsExactlyInAnyOrder("bad.txt", "good.txt", "bad.txt");
        });
    }

    @Test
    void aStoredPositionSurvivesARestart() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        String uri = INBOX + "&stateFile=" + directory.resolve("state");
        route(uri, received::take);
        scheduler.turn();
        sendspace.context().getRouteController().stopRoute("one");

        sendspace.upload("/Inbox", "b.txt", "b");
        sendspace.context().getRouteController().startRoute("one");
        scheduler.turn();

        assertThat(received.names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void twoConsumersOfOneFeedAreRefusedByName() throws Exception {
        route(INBOX, received::take);

        assertThatThrownBy(() -> sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from(INBOX + "&include=a.*").routeId("two").process(received::take);
            }
        })).hasStackTraceContaining("route one").hasStackTraceContaining("route two");
    }

    @Test
    void pollEnrichTakesOneFileAndKeepsToItsTimeout() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "hello");
        try (var consumer = sendspace.context().createConsumerTemplate()) {
            String uri = "sendspace:/Inbox?delay=60000";

            Exchange taken = consumer.receive(uri, 10_000);
            assertThat(taken.getMessage().getBody(String.class)).isEqualTo("hello");
            consumer.doneUoW(taken);

            long start = System.nanoTime();
            assertThat(consumer.receive(uri, 300)).isNull();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aProtectedFileIsDownloadedByTheRouteThatKnowsItsPassword() throws Exception {
        sendspace.send("sendspace:/Inbox", "hello",
                Map.of(Exchange.FILE_NAME, "a.txt", SendspaceConstants.FILE_PASSWORD, "open sesame"));
        sendspace.context().getRegistry().bind("hand", scheduler);
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from(INBOX + "&bodyType=none").setHeader(SendspaceConstants.FILE_PASSWORD, constant("open sesame"))
                        .to("sendspace:/?operation=download").process(received::take);
            }
        });

        scheduler.turn();
        scheduler.turn();

        assertThat(received.names()).containsExactly("a.txt");
        assertThat(received.bodies()).containsExactly("hello");
        assertThat(received.all().get(0).headers()).doesNotContainKey(SendspaceConstants.FILE_PASSWORD);
        assertThat(downloads()).isEqualTo(1);
    }

    @Test
    void aProtectedFileIsNotDeliveredWithABody() throws Exception {
        sendspace.send("sendspace:/Inbox", "hello",
                Map.of(Exchange.FILE_NAME, "a.txt", SendspaceConstants.FILE_PASSWORD, "open sesame"));
        sendspace.upload("/Inbox", "b.txt", "free");
        route(INBOX, received::take);

        scheduler.turn();

        assertThat(received.names()).containsExactly("b.txt");
    }

    private int downloads() {
        return sendspace.journal().of("download.getInfo").size();
    }

    private void change(String operation, UploadResult file, String header, String value) throws Exception {
        sendspace.send("sendspace:/?operation=" + operation, null,
                Map.of(SendspaceConstants.FILE_ID, file.fileId().value(), header, value));
    }

    private void route(String uri, Processor processor) throws Exception {
        sendspace.context().getRegistry().bind("hand", scheduler);
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("one").process(processor);
            }
        });
    }
}
