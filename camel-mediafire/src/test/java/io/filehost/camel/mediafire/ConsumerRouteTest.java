package io.filehost.camel.mediafire;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.TrashedItem;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ConsumerRouteTest {

    private static final String FAST = "delay=50&initialDelay=0";
    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @TempDir
    Path directory;

    private final List<Message> received = new CopyOnWriteArrayList<>();

    private record Message(String name, Object body, Map<String, Object> headers) {
    }

    @Test
    void aFileIsDeliveredOnceWithItsContentAndHeaders() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "sub/a.txt", "hello");
        route("one", "mediafire:/Inbox?" + FAST, this::take);

        await().atMost(SOON).until(() -> names().contains("sub/a.txt"));
        mediafire.upload("/Inbox", "b.txt", "later");
        await().atMost(SOON).until(() -> names().contains("b.txt"));

        assertThat(names()).containsExactly("sub/a.txt", "b.txt");
        Message first = received.get(0);
        assertThat(first.body()).isEqualTo("hello");
        assertThat(first.headers()).containsEntry(Exchange.FILE_NAME_ONLY, "a.txt")
                .containsEntry(Exchange.FILE_PARENT, "/Inbox/sub").containsEntry(Exchange.FILE_LENGTH, 5L)
                .containsEntry(MediaFireConstants.QUICK_KEY, file.quickKey().value())
                .containsEntry(MediaFireConstants.FILE_HASH, file.hash());
        assertThat(first.headers().get(MediaFireConstants.CHANGE_KEY).toString())
                .matches("[0-9a-f]{32}/" + file.quickKey() + ":[0-9]+").hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aRenameIsNoNewContentButNewContentIs() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "one");
        route("one", "mediafire:/Inbox?" + FAST, this::take);
        await().atMost(SOON).until(() -> names().contains("a.txt"));

        mediafire.send("mediafire:/Inbox?operation=rename", null,
                Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value(), MediaFireConstants.NEW_NAME, "b.txt"));
        mediafire.upload("/Inbox", "b.txt", "two");
        mediafire.upload("/Inbox", "z.txt", "end");
        await().atMost(SOON).until(() -> names().contains("z.txt"));

        assertThat(received).extracting(Message::body).containsExactly("one", "two", "end");
    }

    @Test
    void aFailingFileIsOfferedAgainWhileItsNeighboursGoOn() throws Exception {
        mediafire.upload("/Inbox", "bad.txt", "bad");
        mediafire.upload("/Inbox", "good.txt", "good");
        route("one", "mediafire:/Inbox?" + FAST, exchange -> {
            take(exchange);
            boolean bad = "bad.txt".equals(exchange.getMessage().getHeader(Exchange.FILE_NAME));
            if (bad && names().stream().filter("bad.txt"::equals).count() < 3) {
                throw new IllegalStateException("not yet");
            }
        });

        await().atMost(SOON).until(() -> names().stream().filter("bad.txt"::equals).count() == 3);

        mediafire.upload("/Inbox", "last.txt", "last");
        await().atMost(SOON).until(() -> names().contains("last.txt"));
        assertThat(names()).containsOnlyOnce("good.txt");
        assertThat(names().stream().filter("bad.txt"::equals)).hasSize(3);
    }

    @Test
    void twoConsumersOfOneFeedAreRefusedByName() throws Exception {
        String uri = "mediafire:/Inbox?" + FAST + "&stateFile=" + directory.resolve("state");
        route("first", uri + "&include=a.*", this::take);

        assertThatThrownBy(() -> route("second", uri + "&include=b.*", this::take))
                .hasStackTraceContaining("route first").hasStackTraceContaining("route second");
    }

    @Test
    void twoFoldersShareAStateFile() throws Exception {
        mediafire.upload("/A", "a.txt", "a");
        mediafire.upload("/B", "b.txt", "b");
        route("first", "mediafire:/A?" + FAST + "&stateFile=" + directory.resolve("state"), this::take);
        route("second", "mediafire:/B?" + FAST + "&stateFile=" + directory.resolve("state"), this::take);

        await().atMost(SOON).until(() -> names().containsAll(List.of("a.txt", "b.txt")));
        assertThat(received).hasSize(2);
    }

    @Test
    void aRestartGoesOnWhereItWas() throws Exception {
        String uri = "mediafire:/Inbox?" + FAST + "&stateFile=" + directory.resolve("state");
        mediafire.upload("/Inbox", "a.txt", "a");
        route("one", uri, this::take);
        await().atMost(SOON).until(() -> names().contains("a.txt"));
        mediafire.context().getRouteController().stopRoute("one");
        mediafire.upload("/Inbox", "b.txt", "b");

        mediafire.context().getRouteController().startRoute("one");

        await().atMost(SOON).until(() -> names().contains("b.txt"));
        assertThat(names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aFolderMovedIntoTheScopeBringsItsOldFilesAlong() throws Exception {
        mediafire.upload("/Elsewhere/old", "a.txt", "a");
        route("one", "mediafire:/Inbox?" + FAST, this::take);
        mediafire.upload("/Inbox", "first.txt", "x");
        await().atMost(SOON).until(() -> names().contains("first.txt"));

        mediafire.send("mediafire:/?operation=move", null, Map.of(MediaFireConstants.SUBJECT_PATH, "/Elsewhere/old",
                MediaFireConstants.TARGET_FOLDER_PATH, "/Inbox"));

        await().atMost(SOON).until(() -> names().contains("old/a.txt"));
        assertThat(received).hasSize(2);
    }

    @Test
    void afterReadMovesByWhatWasCapturedWhateverTheHeadersSay() throws Exception {
        UploadResult other = mediafire.upload("/Other", "precious.txt", "keep me");
        mediafire.upload("/Inbox", "sub/a.txt", "a");
        route("one", "mediafire:/Inbox?" + FAST + "&afterRead=move&moveTo=done", exchange -> {
            take(exchange);
            exchange.getMessage().getHeaders().replaceAll((name, value) -> other.quickKey().value());
            exchange.getMessage().setHeader(MediaFireConstants.QUICK_KEY, other.quickKey().value());
        });

        await().atMost(SOON).ignoreExceptions().until(() -> mediafire.at("/Inbox/done/sub/a.txt") != null);

        mediafire.upload("/Inbox", "b.txt", "b");
        await().atMost(SOON).ignoreExceptions().until(() -> mediafire.at("/Inbox/done/b.txt") != null);
        assertThat(mediafire.at("/Other/precious.txt").name()).isEqualTo("precious.txt");
        assertThat(names()).containsExactly("sub/a.txt", "b.txt");
    }

    @Test
    void aFileThatFailsForGoodIsMovedAside() throws Exception {
        mediafire.upload("/Inbox", "bad.txt", "bad");
        route("one", "mediafire:/Inbox?" + FAST + "&moveFailedTo=/Failed&maximumAttempts=2", exchange -> {
            take(exchange);
            throw new IllegalStateException("always");
        });

        await().atMost(SOON).ignoreExceptions().until(() -> mediafire.at("/Failed/bad.txt") != null);
        assertThat(received).hasSize(2);
    }

    @Test
    void whatReachesTheTrashIsTold() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "hello");
        route("one", "mediafire:/?events=trash&" + FAST, this::take);

        mediafire.send("mediafire:/?operation=delete", null, Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value()));

        await().atMost(SOON).until(() -> received.size() == 1);
        TrashedItem item = (TrashedItem) received.get(0).body();
        assertThat(item.key()).isEqualTo(file.quickKey().value());
        assertThat(item.name()).isEqualTo("a.txt");
        assertThat(item.size()).isEqualTo(5);
        assertThat(item.deleted()).isNotNull();
    }

    @Test
    void everyChangeIsToldWithNamesWhenAskedFor() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "hello");
        route("one", "mediafire:/?events=changes&enrich=true&" + FAST, this::take);

        await().atMost(SOON).until(() -> received.size() == 2);

        assertThat(received).extracting(message -> ((Change) message.body()).name()).containsExactlyInAnyOrder("Inbox",
                "a.txt");
    }

    @Test
    void filtersChooseByNameAndPlace() throws Exception {
        mediafire.upload("/Inbox", "a.csv", "1");
        mediafire.upload("/Inbox", "a.txt", "2");
        mediafire.upload("/Inbox", "skip/b.csv", "3");
        mediafire.upload("/Inbox", "deep/er/c.csv", "4");
        route("one", "mediafire:/Inbox?" + FAST + "&includeExt=csv&antExclude=skip/**&maxDepth=3", this::take);

        await().atMost(SOON).until(() -> received.size() == 2);
        mediafire.upload("/Inbox", "last.csv", "5");
        await().atMost(SOON).until(() -> names().contains("last.csv"));

        assertThat(names()).containsExactlyInAnyOrder("a.csv", "deep/er/c.csv", "last.csv");
    }

    @Test
    void stopInMidBatchLeavesTheRestForTheNextStart() throws Exception {
        String uri = "mediafire:/Inbox?" + FAST + "&stateFile=" + directory.resolve("state");
        for (int i = 0; i < 5; i++) {
            mediafire.upload("/Inbox", "f" + i + ".txt", "content " + i);
        }
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        route("one", uri, exchange -> {
            take(exchange);
            if (received.size() == 2) {
                second.countDown();
                goOn.await();
            }
        });
        second.await();
        MediaFireConsumer consumer = (MediaFireConsumer) mediafire.context().getRoute("one").getConsumer();
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(() -> stop("one"));
        await().atMost(SOON).until(() -> !consumer.isBatchAllowed());
        goOn.countDown();
        stopping.join();
        int before = received.size();

        mediafire.context().getRouteController().startRoute("one");

        await().atMost(SOON).until(() -> received.size() == 5);
        assertThat(before).isLessThan(5);
        assertThat(names()).doesNotHaveDuplicates();
    }

    @Test
    void pollEnrichKeepsToItsTimeoutWhateverTheDelay() throws Exception {
        mediafire.send("mediafire:/?operation=createFolder", null, Map.of(MediaFireConstants.TARGET_FOLDER_PATH, "/Inbox"));
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:ask").pollEnrich("mediafire:/Inbox?delay=60000", 1000);
            }
        });
        long start = System.nanoTime();

        Object body = mediafire.exchange("direct:ask", "asked", Map.of()).getMessage().getBody();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
        assertThat(body).isNull();
    }

    @Test
    void pollEnrichTakesOneFileAfterTheOther() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "first");
        mediafire.upload("/Inbox", "b.txt", "second");
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:ask").pollEnrich("mediafire:/Inbox?delay=60000", 1000).convertBodyTo(String.class);
            }
        });

        assertThat(mediafire.ask(String.class, "direct:ask", "x", Map.of())).isEqualTo("first");
        assertThat(mediafire.ask(String.class, "direct:ask", "x", Map.of())).isEqualTo("second");
    }

    @Test
    void hostileNamesAreOnlyNames() throws Exception {
        List<String> names = List.of("${exchangeId}", "a\\..\\b", "..%2fx", "%2e%2e", "-rf &;|`x`");
        for (String name : names) {
            mediafire.upload("/Inbox", name, "content of " + name);
        }
        route("one", "mediafire:/Inbox?" + FAST, this::take);

        await().atMost(SOON).until(() -> received.size() == names.size());
        assertThat(names()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(received).allSatisfy(message -> assertThat(message.body()).isEqualTo("content of " + message.name()));
    }

    @Test
    void anIdlePollCostsOneCall() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        route("one", "mediafire:/Inbox?" + FAST, this::take);
        await().atMost(SOON).until(() -> received.size() == 1);
        int statusCalls = mediafire.journal().of("device/get_status").size();
        await().atMost(SOON).until(() -> mediafire.journal().of("device/get_status").size() > statusCalls + 2);
        int all = mediafire.journal().entries().size();
        int status = mediafire.journal().of("device/get_status").size();

        await().atMost(SOON).until(() -> mediafire.journal().of("device/get_status").size() >= status + 10);

        int moreStatus = mediafire.journal().of("device/get_status").size() - status;
        assertThat(mediafire.journal().entries().size() - all).isLessThanOrEqualTo(moreStatus + 1);
    }

    private void take(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        boolean content = exchange.getMessage().getHeader(Exchange.FILE_NAME) != null;
        received.add(new Message(
                exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class),
                content ? exchange.getMessage().getBody(String.class) : body, Map.copyOf(exchange.getMessage().getHeaders())));
    }

    private List<String> names() {
        return received.stream().map(Message::name).toList();
    }

    private void stop(String route) {
        try {
            mediafire.context().getRouteController().stopRoute(route);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void route(String id, String uri, Processor processor) throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId(id).process(processor);
            }
        });
    }
}
