package io.filehost.camel.mediafire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.client.ClientOptions;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.fixture.TokenAudit;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How few logins and calls routes make, by the journal of the emulator. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SessionEconomyRouteTest {

    private static final String LOGIN = "user/get_session_token";
    private static final String RENEWAL = "user/renew_session_token";
    private static final String STATUS = "device/get_status";
    private static final int POLLS = 10;
    private static final int CALLERS = 50;

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();

    @BeforeEach
    void bindScheduler() {
        mediafire.context().getRegistry().bind("byHand", scheduler);
    }

    @Test
    void tenIdlePollsInFiveMinutesCostTenCallsAndARenewal() throws Exception {
        mediafire.component().getConfiguration().setClient(onTheEmulatorsClock());
        consume("/Inbox");
        scheduler.turn();
        mediafire.journal().clear();

        for (int poll = 0; poll < POLLS; poll++) {
            mediafire.emulator().clock().advance(Duration.ofSeconds(30));
            scheduler.turn();
        }

        assertThat(mediafire.journal().count(STATUS)).isEqualTo(POLLS);
        assertThat(mediafire.journal().count(RENEWAL)).isLessThanOrEqualTo(1);
        assertThat(mediafire.journal().entries()).extracting(JournalEntry::method).containsOnly(STATUS, RENEWAL);
    }

    @Test
    void aDayOfIdlePollsNeedsOneLogin() throws Exception {
        mediafire.component().getConfiguration().setClient(onTheEmulatorsClock());
        consume("/Inbox");

        for (int poll = 0; poll < Duration.ofDays(1).toMinutes(); poll++) {
            scheduler.turn();
            mediafire.emulator().clock().advance(Duration.ofMinutes(1));
        }

        assertThat(mediafire.journal().count(LOGIN)).isEqualTo(1);
        assertThat(mediafire.journal().count(RENEWAL)).isLessThanOrEqualTo((int) Duration.ofDays(1).toMinutes() / 5);
    }

    private HttpMediaFireClient onTheEmulatorsClock() {
        ClientOptions options = ClientOptions.builder().baseUrl(mediafire.emulator().baseUrl())
                .credentials(new Credentials(
                        CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD, EmulatorOptions.DEFAULT_APPLICATION_ID, ""))
                .build();
        return new HttpMediaFireClient(options, mediafire.emulator().clock(), pause -> {
        });
    }

    @Test
    void aHundredEndpointsOfAnAccountShareALogin() throws Exception {
        consume(IntStream.range(0, 100).mapToObj(i -> "/Inbox/" + i).toArray(String[]::new));

        scheduler.turn();
        scheduler.turn();

        assertThat(mediafire.journal().count(LOGIN)).isEqualTo(1);
        assertThat(mediafire.journal().count(STATUS)).isGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 4 })
    void exchangesOnEndedSessionsLogInOneAtATimeAndNoMoreThanAllowed(int maxSessions) throws Exception {
        Duration loginTime = Duration.ofMillis(100);
        mediafire.component().getConfiguration().setMaxSessions(maxSessions);
        mediafire.upload("/Inbox", "a.txt", "a");
        askInParallel();
        mediafire.journal().clear();
        mediafire.emulator().endSessions();
        mediafire.faults().on(LOGIN).delay(loginTime);

        askInParallel();

        List<Instant> logins = mediafire.journal().of(LOGIN).stream().map(JournalEntry::time).sorted().toList();
        assertThat(logins).hasSizeBetween(1, maxSessions);
        for (int login = 1; login < logins.size(); login++) {
            assertThat(Duration.between(logins.get(login - 1), logins.get(login))).isGreaterThanOrEqualTo(loginTime);
        }
    }

    @Test
    void aTokenIsNeverSeenAgainAfterALostAnswer() throws Exception {
        mediafire.component().getConfiguration().setRetryDelay(Duration.ofMillis(1));
        mediafire.faults().onAny().every(5).loseReply();

        for (int file = 0; file < 20; file++) {
            mediafire.exchange("mediafire:/Inbox", "content " + file, Map.of(Exchange.FILE_NAME, file + ".txt"));
            mediafire.exchange("mediafire:/Inbox?operation=list", null, Map.of());
        }

        assertThat(mediafire.journal().that(call -> call.fault().equals("loseReply"))).hasSizeGreaterThan(20);
        assertThat(TokenAudit.reusedAfterLoss(mediafire.journal())).isEmpty();
    }

    private void consume(String... folders) throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                for (String folder : folders) {
                    from("mediafire:" + folder + "?scheduler=#byHand&initialRevision=latest&consumerId=RAW(" + folder + ")")
                            .to("mock:received");
                }
            }
        });
    }

    private void askInParallel() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> answers = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                answers.add(threads.submit(() -> mediafire.at("/Inbox/a.txt")));
            }
            for (Future<?> answer : answers) {
                assertThat(answer.get()).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
