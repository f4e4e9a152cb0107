package io.filehost.camel.mediafire;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.ReceivedMessages;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.JobPace;
import io.filehost.camel.emulator.mediafire.state.Privacy;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.Work;
import io.filehost.camel.emulator.mediafire.state.WorkKind;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a poll brings, poll by poll. */
class ConsumerPollingRouteTest {

    private static final String INBOX = "mediafire:/Inbox?scheduler=#byHand&delay=1";
    private static final int ACCESS_DENIED = 114;

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @TempDir
    Path directory;

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();
    private final ReceivedMessages received = new ReceivedMessages();

    @BeforeEach
    void bind() {
        mediafire.context().getRegistry().bind("byHand", scheduler);
    }

    @Test
    void anIdlePollSendsAnEmptyMessageWhenAskedFor() throws Exception {
        route(INBOX + "&sendEmptyMessageWhenIdle=true", received::take);

        scheduler.turn();

        assertThat(received.all()).singleElement().satisfies(message -> assertThat(message.body()).isNull());
    }

    @Test
    void aPollIsBoundedAndTellsItsPlaceInTheBatch() throws Exception {
        upload(3);
        route(INBOX + "&maxMessagesPerPoll=2", received::take);

        scheduler.turn();
        assertThat(received.all()).extracting(message -> message.properties().get("CamelBatchIndex")).containsExactly(0, 1);
        assertThat(received.all()).extracting(message -> message.properties().get("CamelBatchSize")).containsOnly(2);
        assertThat(received.all()).extracting(message -> message.properties().get("CamelBatchComplete"))
                .containsExactly(false, true);

        scheduler.turn();
        assertThat(received.names()).containsExactly("f0.txt", "f1.txt", "f2.txt");
        assertThat(received.all().get(2).properties()).containsEntry("CamelBatchSize", 1);
    }

    @Test
    void aGreedyConsumerGoesOnUntilNothingIsLeft() throws Exception {
        upload(3);
        route(INBOX + "&maxMessagesPerPoll=1&greedy=true", received::take);

        scheduler.turn();

        assertThat(received.names()).containsExactly("f0.txt", "f1.txt", "f2.txt");
    }

    @Test
    void aSpooledBodyIsThereBeforeTheRouteAsksForIt() throws Exception {
        upload(1);
        AtomicReference<Integer> downloads = new AtomicReference<>();
        route(INBOX + "&bodyType=spool", exchange -> {
            downloads.set(mediafire.journal().of("download").size());
            received.take(exchange);
        });

        scheduler.turn();

        assertThat(downloads.get()).isEqualTo(1);
        assertThat(received.bodies()).containsExactly("content 0");
    }

    @Test
    void aFileBodyLiesInTheWorkDirectory() throws Exception {
        mediafire.upload("/Inbox", "sub/a.txt", "hello");
        AtomicReference<Object> body = new AtomicReference<>();
        route(INBOX + "&bodyType=file&localWorkDirectory=" + directory, exchange -> {
            body.set(exchange.getMessage().getBody());
            received.take(exchange);
        });

        scheduler.turn();

        assertThat(body.get()).isInstanceOfSatisfying(File.class, file -> assertThat(file.toPath()).startsWith(directory));
        assertThat(received.bodies()).containsExactly("hello");
    }

    @Test
    void withoutBodyTheRecordOfTheFileIsGivenAndNothingIsDownloaded() throws Exception {
        upload(1);
        AtomicReference<Object> body = new AtomicReference<>();
        route(INBOX + "&bodyType=none", exchange -> body.set(exchange.getMessage().getBody()));

        scheduler.turn();

        assertThat(body.get()).isInstanceOfSatisfying(FileInfo.class,
                file -> assertThat(file.name()).isEqualTo("f0.txt"));
        assertThat(mediafire.journal().of("file/get_links")).isEmpty();
        assertThat(mediafire.journal().of("download")).isEmpty();
    }

    @Test
    void withLatestOnlyWhatComesAfterTheFirstPollIsDelivered() throws Exception {
        upload(1);
        route(INBOX + "&initialRevision=latest", received::take);
        scheduler.turn();

        mediafire.upload("/Inbox", "new.txt", "new");
        scheduler.turn();

        assertThat(received.names()).containsExactly("new.txt");
    }

    @Test
    void withANumberOnlyWhatChangedAfterThatRevisionIsDelivered() throws Exception {
        upload(1);
        long revision = account().revision();
        mediafire.upload("/Inbox", "new.txt", "new");
        route(INBOX + "&initialRevision=" + revision, received::take);

        scheduler.turn();

        assertThat(received.names()).containsExactly("new.txt");
    }

    @Test
    void nothingIsReadWhileAJobRunsThatMayNumberLate() throws Exception {
        upload(1);
        route(INBOX, received::take);
        startJob();

        scheduler.turn();
        scheduler.turn();
        assertThat(received.names()).isEmpty();

        account().jobs().finishAll();
        scheduler.turn();
        assertThat(received.names()).contains("f0.txt");
    }

    @Test
    void aJobIsWaitedForNoLongerThanAskedFor() throws Exception {
        upload(1);
        route(INBOX + "&asyncJobsMaxWait=0", received::take);
        startJob();

        scheduler.turn();

        assertThat(received.names()).contains("f0.txt");
        assertThat(account().jobs().running()).isTrue();
    }

    @Test
    void changesCarryTheNamesOfWhatStillExists() throws Exception {
        upload(2);
        String gone = ((FileInfo) mediafire.at("/Inbox/f1.txt")).quickKey().value();
        mediafire.send("mediafire:/?operation=delete", null, Map.of(MediaFireConstants.QUICK_KEY, gone));
        route("mediafire:/?events=changes&enrich=true&scheduler=#byHand", received::take);

        scheduler.turn();

        assertThat(received.bodies()).map(Change.class::cast).filteredOn(change -> change.kind() == Change.Kind.FILE)
                .extracting(change -> change.state() + " " + change.name())
                .containsExactlyInAnyOrder("UPDATED f0.txt", "DELETED f1.txt");
    }

    @Test
    void theHealthCheckIsDownWhileThePollFailsAndUpAgainAfterwards() throws Exception {
        upload(1);
        HealthCheckRegistry checks = HealthCheckRegistry.get(mediafire.context());
        checks.register(checks.resolveById("consumers"));
        route(INBOX, received::take);
        mediafire.faults().on("device/get_status").answerError(ACCESS_DENIED);

        scheduler.turn();
        assertThat(health()).isEqualTo(HealthCheck.State.DOWN);

        mediafire.faults().clear();
        scheduler.turn();
        assertThat(health()).isEqualTo(HealthCheck.State.UP);
        assertThat(received.names()).containsExactly("f0.txt");
    }

    private HealthCheck.State health() {
        return HealthCheckHelper.invokeReadiness(mediafire.context(), "full").stream()
                .filter(result -> result.getCheck().getId().startsWith("consumer:")).findFirst().orElseThrow().getState();
    }

    private void upload(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            mediafire.upload("/Inbox", "f" + i + ".txt", "content " + i);
        }
    }

    private Account account() {
        return mediafire.emulator().account(CamelOnEmulator.USERNAME);
    }

    private void startJob() {
        mediafire.emulator().change(options -> options.state(state -> state.withJobs(JobPace.heldAbove(0))));
        account().exclusively(() -> {
            StoredFolder folder = account().tree().folderAt("Inbox").orElseThrow();
            return account().jobs().perform(
                    Work.on(WorkKind.SET_PRIVACY, List.of(folder))
                            .with(Privacy.PRIVATE));
        });
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
