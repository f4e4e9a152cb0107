package io.filehost.camel.sendspace;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import javax.management.MBeanServer;
import javax.management.ObjectName;

import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.ReceivedMessages;
import io.filehost.camel.sendspace.change.FileChange;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.StreamCache;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of files after their exchange, and of the consumer when the service is not as it should be. */
class ConsumerOutcomeRouteTest {

    private static final String INBOX = "sendspace:/Inbox?delay=1&scheduler=#hand";
    private static final int NO_SUCH_FOLDER = 10;
    private static final int NO_SUCH_FILE = 9;
    private static final int MAINTENANCE = 15;
    private static final int ACCESS_DENIED = 11;

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @TempDir
    Path directory;

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();
    private final ReceivedMessages received = new ReceivedMessages();

    @BeforeEach
    void bind() {
        sendspace.context().getRegistry().bind("hand", scheduler);
    }

    @Test
    void aFileThatWasReadIsDeletedAndNotAskedForAgain() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        route("one", INBOX + "&afterRead=delete", received::take);

        scheduler.turn();
        sendspace.journal().clear();
        scheduler.turn();
        scheduler.turn();

        assertThat(received.names()).containsExactly("a.txt");
        assertThat(list("/Inbox")).isEmpty();
        assertThat(sendspace.journal().of("files.getInfo")).isEmpty();
    }

    @Test
    void aFileThatSomebodyElseDeletedFirstIsDone() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        route("one", INBOX + "&afterRead=delete", received::take);
        sendspace.faults().on("files.delete").answerError(NO_SUCH_FILE);

        scheduler.turn();

        assertThat(consumer().getOpenChanges()).isZero();
        assertThat(consumer().getFailures()).isZero();
    }

    @Test
    void aFileThatWasReadIsMovedToItsSubFolderAndNotReadThere() throws Exception {
        sendspace.upload("/Inbox", "sub/a.txt", "a");
        route("one", INBOX + "&afterRead=move&moveTo=done", received::take);

        scheduler.turn();
        scheduler.turn();

        assertThat(received.names()).containsExactly("sub/a.txt");
        assertThat(sendspace.at("/Inbox/done/sub/a.txt").name()).isEqualTo("a.txt");
    }

    @Test
    void aFileThatFailedIsMovedAway() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        route("one", INBOX + "&moveFailedTo=/Failed", exchange -> {
            received.take(exchange);
            throw new IllegalStateException("always");
        });

        scheduler.turn();
        scheduler.turn();

        assertThat(received.names()).containsExactly("a.txt");
        assertThat(sendspace.at("/Failed/a.txt").name()).isEqualTo("a.txt");
        assertThat(consumer().getOpenChanges()).isZero();
    }

    @Test
    void anAfterReadThatFailsIsAFailureOfTheDelivery() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        route("one", INBOX + "&afterRead=delete", received::take);
        sendspace.faults().on("files.delete").once().answerError(ACCESS_DENIED);

        scheduler.turn();
        assertThat(consumer().getOpenChanges()).isEqualTo(1);
        assertThat(consumer().getLastFailure()).isEqualTo("PERMISSION, error 11 of files.delete");

        await().untilAsserted(() -> {
            scheduler.turn();
            assertThat(list("/Inbox")).isEmpty();
        });
        assertThat(received.names()).containsExactly("a.txt", "a.txt");
    }

    @Test
    void downloadsOfItsOwnThatReachALimitAreCounted() throws Exception {
        sendspace.send("sendspace:/Inbox", "once", Map.of(Exchange.FILE_NAME, "once.txt",
                SendspaceConstants.DOWNLOAD_LIMIT, 1, SendspaceConstants.LIMIT_ACTION, "delete"));
        sendspace.send("sendspace:/Inbox", "often", Map.of(Exchange.FILE_NAME, "often.txt",
                SendspaceConstants.DOWNLOAD_LIMIT, 9, SendspaceConstants.LIMIT_ACTION, "delete"));
        route("one", INBOX, received::take);

        scheduler.turn();
        scheduler.turn();

        assertThat(received.bodies()).containsExactlyInAnyOrder("once", "often");
        assertThat(consumer().getLimitsReached()).isEqualTo(1);
        assertThat(list("/Inbox")).extracting("name").containsExactly("often.txt");
    }

    @Test
    void aLimitIsReachedByTheDownloadsThatAreMadeNotByAStreamThatNobodyReads() throws Exception {
        for (String name : List.of("unread.txt", "twice.txt")) {
            sendspace.send("sendspace:/Inbox", "x", Map.of(Exchange.FILE_NAME, name, SendspaceConstants.DOWNLOAD_LIMIT,
                    name.equals("twice.txt") ? 2 : 1));
        }
        List<Long> counts = new ArrayList<>();
        route("one", INBOX + "&bodyType=stream", exchange -> {
            for (int reading = 0;
                 reading < 2 && exchange.getMessage().getHeader(Exchange.FILE_NAME).equals("twice.txt");
                 reading++) {
                exchange.getMessage().getBody(StreamCache.class).reset();
                exchange.getMessage().getBody(InputStream.class).readAllBytes();
                counts.add(consumer().getLimitsReached());
            }
        });

        scheduler.turn();

        assertThat(consumer().getMessagesDone()).isEqualTo(2);
        assertThat(counts).containsExactly(0L, 1L);
        assertThat(consumer().getLimitsReached()).isEqualTo(1);
    }

    @Test
    void aSweepThatMissedAFolderSaysNothingOfDeletions() throws Exception {
        sendspace.upload("/Inbox", "sub/a.txt", "a");
        UploadResult gone = sendspace.upload("/Inbox", "gone.txt", "b");
        route("one", INBOX + "&events=changes&initialRevision=latest", received::take);
        scheduler.turn();
        sendspace.send("sendspace:/?operation=delete", null, Map.of(SendspaceConstants.FILE_ID, gone.fileId().value()));

        sendspace.journal().clear();
        sendspace.faults().on("folders.getContents").nth(2).answerError(NO_SUCH_FOLDER);
        scheduler.turn();
        assertThat(received.all()).isEmpty();
        assertThat(sendspace.journal().of("files.getInfo")).isEmpty();

        sendspace.faults().clear();
        scheduler.turn();
        assertThat(received.bodies()).containsExactly(new FileChange(FileChange.Kind.DELETED, gone.fileId(), null));
    }

    @Test
    void aSweepThatBreaksOffLeavesTheStateAsItWas() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        route("one", "sendspace:/Inbox?delay=1&scheduler=#hand&maximumRetries=0", received::take);
        sendspace.faults().on("folders.getContents").answerError(MAINTENANCE);

        scheduler.turn();
        assertThat(consumer().getPosition()).isEqualTo(-1);
        assertThat(consumer().getFailures()).isEqualTo(1);

        sendspace.faults().clear();
        scheduler.turn();
        assertThat(received.names()).containsExactly("a.txt");
    }

    @Test
    void theHealthCheckIsDownWhileThePollFailsAndUpAgainAfterwards() throws Exception {
        HealthCheckRegistry checks = HealthCheckRegistry.get(sendspace.context());
        checks.register(checks.resolveById("consumers"));
        sendspace.upload("/Inbox", "a.txt", "a");
        route("one", INBOX, received::take);
        sendspace.faults().on("folders.getAll").answerError(ACCESS_DENIED);

        scheduler.turn();
        assertThat(health()).isEqualTo(HealthCheck.State.DOWN);

        sendspace.faults().clear();
        scheduler.turn();
        assertThat(health()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void aFolderThatWasMadeAgainIsGoneOnWithAndOneThatIsGoneFailsThePoll() throws Exception {
        UploadResult old = sendspace.upload("/Inbox", "a.txt", "a");
        route("one", INBOX, received::take);
        scheduler.turn();
        delete(old);
        sendspace.send("sendspace:/?operation=delete", null, Map.of(SendspaceConstants.SUBJECT_PATH, "/Inbox"));

        scheduler.turn();
        assertThat(consumer().getLastFailure()).startsWith("NOT_FOUND");

        sendspace.upload("/Inbox", "b.txt", "b");
        scheduler.turn();
        assertThat(received.names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void whatWasInFlightWhenTheProcessWasKilledComesAgainAndNothingElse() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        route("first", INBOX + "&stateFile=" + directory.resolve("state"), received::take);
        scheduler.turn();
        sendspace.upload("/Inbox", "b.txt", "b");
        Path killed = directory.resolve("killed");
        CountDownLatch copied = new CountDownLatch(1);
        received.all().clear();
        sendspace.context().getRegistry().bind("copy", (Processor) exchange -> {
            Files.copy(directory.resolve("state"), killed);
            copied.countDown();
        });
        sendspace.context().getRouteController().stopRoute("first");
        route("second", INBOX + "&stateFile=" + directory.resolve("state"),
                sendspace.context().getRegistry().lookupByNameAndType("copy", Processor.class));
        scheduler.turn();
        assertThat(copied.getCount()).isZero();
        sendspace.context().getRouteController().stopRoute("second");

        route("third", INBOX + "&stateFile=" + killed, received::take);
        scheduler.turn();
        scheduler.turn();

        assertThat(received.names()).containsExactly("b.txt");
    }

    @Test
    void theConsumerShowsWhatItDoesToManagement() throws Exception {
        sendspace.upload("/Inbox", "a.txt", "a");
        route("one", INBOX, received::take);
        scheduler.turn();

        MBeanServer server = sendspace.context().getManagementStrategy().getManagementAgent().getMBeanServer();
        ObjectName name = server.queryNames(new ObjectName("org.apache.camel:type=consumers,*"), null).stream()
                .filter(found -> found.getKeyProperty("name").startsWith("\"SendspaceConsumer")
                        || found.getKeyProperty("name").startsWith("SendspaceConsumer"))
                .findFirst().orElseThrow();
        assertThat(server.getAttribute(name, "Position")).isEqualTo(1L);
        assertThat(server.getAttribute(name, "OpenChanges")).isEqualTo(0);
        assertThat(server.getAttribute(name, "LimitsReached")).isEqualTo(0L);
        assertThat(server.getAttribute(name, "MessagesDone")).isEqualTo(1L);
    }

    private HealthCheck.State health() {
        return HealthCheckHelper.invokeReadiness(sendspace.context(), "full").stream()
                .filter(result -> result.getCheck().getId().startsWith("consumer:")).findFirst().orElseThrow().getState();
    }

    private SendspaceConsumer consumer() {
        return (SendspaceConsumer) sendspace.context().getRoute("one").getConsumer();
    }

    private List<?> list(String folder) throws Exception {
        return sendspace.askList("sendspace:" + folder + "?operation=list&recursive=false", null, Map.of());
    }

    private void delete(UploadResult file) throws Exception {
        sendspace.send("sendspace:/?operation=delete", null, Map.of(SendspaceConstants.FILE_ID, file.fileId().value()));
    }

    private void route(String id, String uri, Processor processor) throws Exception {
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId(id).process(processor);
            }
        });
    }
}
