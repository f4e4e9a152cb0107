package io.filehost.camel.mediafire.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.common.session.LoginRefusedException;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SessionTest {

    private static final String LOGIN = "user/get_session_token";
    private static final String RENEWAL = "user/renew_session_token";
    private static final String STATUS = "device/get_status";
    private static final String CREATE = "folder/create";

    private final EmulatedAccount account = EmulatedAccount.start();
    private final HttpMediaFireClient client = account.client();

    @AfterEach
    void close() {
        client.close();
        account.close();
    }

    @Test
    void manyCallsOfAnyNameNeedOneLogin() {
        for (String name : List.of("a b", "x&y=z", "100%41", "a+b", "\u0416\u00fc\ud83d\ude00", "'\"<>")) {
            assertThat(client.changes().folder(EmulatedAccount.folder(client, name)).name()).isEqualTo(name);
        }

        assertThat(count(LOGIN)).isEqualTo(1);
        assertThat(account.emulator().journal().that(entry -> entry.errorCode() != 0)).isEmpty();
    }

    @Test
    void aLostReplyNeverReusesItsToken() {
        account.emulator().faults().on(STATUS).once().loseReply();

        client.changes().status();

        assertThat(account.emulator().journal().tokensOf(STATUS)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aChangeWhoseReplyWasLostHappensOnce() {
        account.emulator().faults().on(CREATE).once().loseReply();

        assertThatThrownBy(() -> EmulatedAccount.folder(client, "new")).isInstanceOf(LostReplyException.class);

        assertThat(count(CREATE)).isEqualTo(1);
        assertThat(client.changes().list(FolderKey.ROOT).folders()).hasSize(1);
    }

    @Test
    void aTruncatedAnswerIsALostReply() {
        account.emulator().faults().on(CREATE).once().truncate();
        account.emulator().faults().on(STATUS).once().truncate();

        assertThatThrownBy(() -> EmulatedAccount.folder(client, "new")).isInstanceOf(LostReplyException.class);
        assertThat(client.changes().status().revision()).isPositive();
        assertThat(count(STATUS)).isEqualTo(2);
    }

    @Test
    void anEndedSessionIsReplacedForQueriesAndChangesAlike() {
        account.emulator().faults().on(STATUS).once().expireToken();
        account.emulator().faults().on(CREATE).once().expireToken();

        client.changes().status();
        EmulatedAccount.folder(client, "new");

        assertThat(count(LOGIN)).isEqualTo(3);
        assertThat(client.changes().list(FolderKey.ROOT).folders()).hasSize(1);
    }

    @Test
    void aKeyOutOfStepIsCuredByANewSession() {
        account.emulator().faults().on(CREATE).once().desynchroniseKey();

        EmulatedAccount.folder(client, "new");

        assertThat(account.emulator().journal().tokensOf(CREATE)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aPageOfTheProxyIsNotAnAnswer() {
        account.emulator().faults().on(STATUS).once().answerHtml("Just a moment...");
        account.emulator().faults().on(CREATE).once().answerHtml("Just a moment...");

        client.changes().status();
        assertThatThrownBy(() -> EmulatedAccount.folder(client, "new")).isInstanceOf(NotTheServiceException.class);
        assertThat(count(CREATE)).isEqualTo(1);
    }

    @Test
    void aWishForAPauseIsKept() {
        account.emulator().faults().on(STATUS).once().answerStatus(503, 9);

        client.changes().status();

        assertThat(account.pauses()).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void aTokenIsRenewedAfterFiveMinutesAndReplacedAfterEight() {
        client.changes().status();
        account.emulator().clock().advance(Duration.ofMinutes(6));
        client.changes().status();
        account.emulator().clock().advance(Duration.ofMinutes(6));
        client.changes().status();
        assertThat(count(LOGIN)).isEqualTo(1);
        assertThat(count(RENEWAL)).isEqualTo(2);
        account.emulator().clock().advance(Duration.ofMinutes(30));
        client.changes().status();

        assertThat(count(LOGIN)).isEqualTo(2);
        assertThat(count(RENEWAL)).isEqualTo(2);
    }

    @Test
    void aTokenThatIsReplacedByItsRenewalServesOn() {
        try (EmulatedAccount other = EmulatedAccount.start(options -> options.gate(gate -> gate.withRenewalReplacing()));
             HttpMediaFireClient renewing = other.client()) {
            renewing.changes().status();
            other.emulator().clock().advance(Duration.ofMinutes(6));
            renewing.changes().status();

            assertThat(other.emulator().journal().tokensOf(STATUS)).hasSize(2).doesNotHaveDuplicates();
            assertThat(other.emulator().journal().count(LOGIN)).isEqualTo(1);
        }
    }

    @Test
    void aWrongPasswordGivesOneClearLineAndIsNotHammered() {
        try (HttpMediaFireClient stranger = account.client("WRONG", options -> options)) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThatThrownBy(() -> stranger.changes().status()).isInstanceOf(LoginRefusedException.class)
                        .hasMessageContaining("error 107").hasMessageContaining("username, password")
                        .hasMessageNotContaining("WRONG");
            }
            assertThat(count(LOGIN)).isEqualTo(1);
            account.emulator().clock().advance(Duration.ofSeconds(61));
            assertThatThrownBy(() -> stranger.changes().status()).isInstanceOf(LoginRefusedException.class);
            assertThat(count(LOGIN)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 4 })
    void fiftyCallersAfterAllSessionsEndedLogInNoMoreThanThePoolHolds(int maxSessions) throws Exception {
        try (HttpMediaFireClient pooled = account.client(options -> options.maxSessions(maxSessions))) {
            inParallel(50, () -> pooled.changes().status().revision());
            assertThat(count(LOGIN)).isBetween(1, maxSessions);
            account.emulator().endSessions();
            account.emulator().journal().clear();

            inParallel(50, () -> pooled.changes().status().revision());

            assertThat(count(LOGIN)).isBetween(1, maxSessions);
        }
    }

    @Test
    void queriesSurviveAnyMixOfFaults() {
        long seed = 20260101;
        try (HttpMediaFireClient patient = account.client(options -> options.pacing(Pacing.DEFAULTS.withMaximumRetries(30)))) {
            patient.changes().status();
            account.emulator().faults().everything(0.3, seed);
            for (int query = 0; query < 100; query++) {
                assertThat(patient.changes().status().jobsRunning()).as("query %d of seed %d", query, seed).isFalse();
            }
        }
    }

    @Test
    void closingDoesNotLogInForTheSakeOfTheUploadToken() {
        EmulatedAccount.upload(client, "a.txt", EmulatedAccount.bytes(100));
        account.emulator().clock().advance(Duration.ofMinutes(9));

        client.close();

        assertThat(count(LOGIN)).isEqualTo(1);
    }

    @Test
    void closingEndsTheUploadToken() {
        EmulatedAccount.upload(client, "a.txt", EmulatedAccount.bytes(100));

        client.close();

        assertThat(count("user/destroy_action_token")).isEqualTo(1);
    }

    private int count(String method) {
        return account.emulator().journal().count(method);
    }

    private static void inParallel(int callers, Callable<Long> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<Long>> results = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                results.add(threads.submit(call));
            }
            for (Future<Long> result : results) {
                assertThat(result.get(30, TimeUnit.SECONDS)).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
