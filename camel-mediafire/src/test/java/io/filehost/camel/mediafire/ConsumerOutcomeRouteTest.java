package io.filehost.camel.mediafire;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import io.filehost.camel.common.feed.ChangeKey;
import io.filehost.camel.common.feed.DeviceRevisionRepository.Opening;
import io.filehost.camel.common.feed.FeedId;
import io.filehost.camel.common.feed.MemoryRevisionRepository;
import io.filehost.camel.common.feed.ReadStep;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.NewTemporaryFiles;
import io.filehost.camel.common.testing.route.ReceivedMessages;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.engine.DefaultShutdownStrategy;
import org.apache.camel.support.AsyncProcessorSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of a change when its exchange is over, or when the account is not what it was. */
class ConsumerOutcomeRouteTest {

    private static final String INBOX = "mediafire:/Inbox?scheduler=#byHand&delay=1";
    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();
    private final MemoryRevisionRepository repository = new MemoryRevisionRepository();
    private final ReceivedMessages received = new ReceivedMessages();

    @BeforeEach
    void bind() {
        mediafire.context().getRegistry().bind("byHand", scheduler);
        mediafire.context().getRegistry().bind("changes", repository);
    }

    @Test
    void afterReadDeleteSendsTheFileToTheTrash() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "a");
        route(INBOX + "&afterRead=delete", received::take);

        turn(3);

        assertThat(received.names()).containsExactly("a.txt");
        assertThat(inTrash(file)).isTrue();
    }

    @Test
    void afterReadPurgeRemovesTheFileForGood() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "a");
        route(INBOX + "&afterRead=purge", received::take);

        turn(3);

        assertThat(received.names()).containsExactly("a.txt");
        assertThat(account().tree().file(file.quickKey().value())).isEmpty();
    }

    @Test
    void afterReadMoveTakesTheFileToAFolderFarAway() throws Exception {
        mediafire.upload("/Inbox", "sub/a.txt", "a");
        route(INBOX + "&afterRead=move&moveTo=/Archive/2026", received::take);

        turn(3);

        assertThat(mediafire.at("/Archive/2026/sub/a.txt").name()).isEqualTo("a.txt");
        assertThat(received.names()).containsExactly("sub/a.txt");
    }

    @Test
    void whatIsMovedAsideBelowTheWatchedFolderIsNotDeliveredAgain() throws Exception {
        mediafire.upload("/Inbox", "bad.txt", "bad");
        route(INBOX + "&afterRead=delete&moveFailedTo=failed", exchange -> {
            received.take(exchange);
            throw new IllegalStateException("always");
        });

        turn(4);

        assertThat(received.names()).containsExactly("bad.txt");
        assertThat(mediafire.at("/Inbox/failed/bad.txt").name()).isEqualTo("bad.txt");
    }

    /** Camel does that while it shuts down by force, without an end that the exchange would be told of. */
    @Test
    void aMessageThatCamelDoesNotEvenRouteIsAFailureOfItsDelivery() throws Exception {
        AtomicBoolean forced = new AtomicBoolean(true);
        mediafire.context().setShutdownStrategy(new DefaultShutdownStrategy(mediafire.context()) {
            @Override
            public boolean isForceShutdown() {
                return forced.get();
            }
        });
        mediafire.upload("/Inbox", "a.txt", "a");
        route(INBOX + "&bodyType=spool", received::take);
        NewTemporaryFiles files = new NewTemporaryFiles();

        scheduler.turn();
        assertThat(received.all()).isEmpty();
        assertThat(files.left()).isEmpty();

        forced.set(false);
        await().atMost(SOON).untilAsserted(() -> {
            scheduler.turn();
            assertThat(received.names()).containsExactly("a.txt");
        });
        assertThat(files.left()).isEmpty();
    }

    @Test
    void aNewerRevisionIsNotDeletedButDelivered() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "one");
        route(INBOX + "&afterRead=delete", exchange -> {
            received.take(exchange);
            if (received.all().size() == 1) {
                mediafire.upload("/Inbox", "a.txt", "two");
            }
        });

        scheduler.turn();
        assertThat(inTrash(file)).isFalse();
        turn(2);

        assertThat(received.bodies()).containsExactly("one", "two");
        assertThat(inTrash(file)).isTrue();
    }

    @Test
    void anAfterReadThatFailsIsAFailureOfTheChange() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "a");
        route(INBOX + "&afterRead=delete", received::take);
        mediafire.faults().on("file/delete").once().answerError(114);

        await().atMost(SOON).until(() -> {
            scheduler.turn();
            return inTrash(file);
        });

        assertThat(received.names()).containsExactly("a.txt", "a.txt");
    }

    @Test
    void aChangeIsGivenUpAfterItsAttemptsAndItsNeighbourGoesOn() throws Exception {
        mediafire.upload("/Inbox", "bad.txt", "bad");
        mediafire.upload("/Inbox", "good.txt", "good");
        route(INBOX + "&onFailure=skip&maximumAttempts=2", exchange -> {
            received.take(exchange);
            if ("bad.txt".equals(exchange.getMessage().getHeader(Exchange.FILE_NAME))) {
                throw new IllegalStateException("always");
            }
        });

        await().atMost(SOON).until(() -> {
            scheduler.turn();
            return consumer().getOpenChanges() == 0;
        });
        turn(3);

        assertThat(received.names()).containsExactlyInAnyOrder("bad.txt", "good.txt", "bad.txt");
    }

    @Test
    void contentThatIsReplacedWhileItIsReadIsDeliveredAsItIsThen() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "one");
        route(INBOX + "&maximumAttempts=1&onFailure=skip", exchange -> {
            if (received.all().isEmpty() && mediafire.at("/Inbox/a.txt").revision() == revision(exchange)) {
                mediafire.upload("/Inbox", "a.txt", "three");
            }
            received.take(exchange);
        });

        await().atMost(SOON).until(() -> {
            scheduler.turn();
            return !received.all().isEmpty();
        });

        assertThat(received.bodies()).containsExactly("three");
        assertThat(consumer().getFailures()).isEqualTo(1);
    }

    private static long revision(Exchange exchange) {
        return exchange.getMessage().getHeader(MediaFireConstants.REVISION, Long.class);
    }

    @Test
    void anAccountThatWasResetStopsTheConsumerUnlessToldOtherwise() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        readFarAhead();
        route(INBOX + "&consumerId=far&revisionRepository=#changes", received::take);

        turn(2);

        assertThat(received.names()).isEmpty();
        assertThat(consumer().getPosition()).isEqualTo(1_000);
    }

    @Test
    void anAccountThatWasResetIsReadFromTheBeginningWithEarliest() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        readFarAhead();
        route(INBOX + "&consumerId=far&revisionRepository=#changes&onRevisionLost=earliest", received::take);

        turn(2);

        assertThat(received.names()).containsExactly("a.txt");
    }

    @Test
    void anAccountThatWasResetGoesOnWithWhatIsNewWithLatest() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        readFarAhead();
        route(INBOX + "&consumerId=far&revisionRepository=#changes&onRevisionLost=latest", received::take);
        turn(2);

        mediafire.upload("/Inbox", "b.txt", "b");
        turn(1);

        assertThat(received.names()).containsExactly("b.txt");
    }

    @Test
    void theIdempotentConsumerMayShareTheRepository() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from(INBOX + "&revisionRepository=#changes").routeId("one")
                        .idempotentConsumer(header(MediaFireConstants.CHANGE_KEY), repository)
                        .process(exchange -> {
                            received.take(exchange);
                            if (received.all().size() == 1) {
                                throw new IllegalStateException("not yet");
                            }
                        });
            }
        });

        await().atMost(SOON).until(() -> {
            scheduler.turn();
            return received.all().size() == 2;
        });
        turn(3);

        assertThat(received.names()).containsExactly("a.txt", "a.txt");
        assertThat(repository.contains(changeKey())).isTrue();
        assertThat(consumer().getOpenChanges()).isZero();
    }

    @Test
    void anExchangeThatAnotherRouteEndsAfterTheConsumerStoppedIsDone() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        CountDownLatch goOn = new CountDownLatch(1);
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:later").process(exchange -> {
                    received.take(exchange);
                    goOn.await();
                });
                from(INBOX + "&revisionRepository=#changes").routeId("one").to("seda:later?waitForTaskToComplete=Never");
            }
        });
        scheduler.turn();
        await().atMost(SOON).until(() -> received.all().size() == 1);
        mediafire.context().getRouteController().stopRoute("one");
        assertThat(repository.contains(changeKey())).isFalse();

        goOn.countDown();
        await().atMost(SOON).until(() -> repository.contains(changeKey()));
        mediafire.context().getRouteController().startRoute("one");
        turn(2);

        assertThat(received.names()).containsExactly("a.txt");
    }

    @Test
    void anExchangeThatAForcedStopCutOffIsDeliveredAgain() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "a");
        AtomicReference<AsyncCallback> held = new AtomicReference<>();
        route(INBOX + "&revisionRepository=#changes", new AsyncProcessorSupport() {
            @Override
            public boolean process(Exchange exchange, AsyncCallback callback) {
                received.take(exchange);
                boolean first = held.compareAndSet(null, callback);
                if (!first) {
                    callback.done(true);
                }
                return !first;
            }
        });
        scheduler.turn();
        mediafire.context().getRouteController().stopRoute("one", 100, TimeUnit.MILLISECONDS);

        held.get().done(false);
        mediafire.context().getRouteController().startRoute("one");
        await().atMost(SOON).until(() -> {
            scheduler.turn();
            return repository.contains(changeKey());
        });

        assertThat(received.names()).containsExactly("a.txt", "a.txt");
    }

    /** The feed as a consumer left it whose account had many more changes. */
    private void readFarAhead() {
        try (RevisionFeed feed = repository.open(new Opening(FeedId.named("far"), "far", "a test", 10))) {
            String inbox = account().tree().folderAt("Inbox").orElseThrow().key();
            feed.read(1_000, List.of(new ReadStep.FolderEntered(inbox, "myfiles")));
        }
    }

    private String changeKey() {
        String key = received.all().get(0).headers().get(MediaFireConstants.CHANGE_KEY).toString();
        return ChangeKey.parse(key).toString();
    }

    private MediaFireConsumer consumer() {
        return (MediaFireConsumer) mediafire.context().getRoute("one").getConsumer();
    }

    private Account account() {
        return mediafire.emulator().account(CamelOnEmulator.USERNAME);
    }

    private boolean inTrash(UploadResult file) {
        return account().exclusively(() -> account().tree().file(file.quickKey().value()).orElseThrow().inTrash());
    }

    private void turn(int times) {
        for (int i = 0; i < times; i++) {
            scheduler.turn();
        }
    }

    private void route(String uri, Processor processor) throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("one").process(processor);
            }
        });
    }
}
