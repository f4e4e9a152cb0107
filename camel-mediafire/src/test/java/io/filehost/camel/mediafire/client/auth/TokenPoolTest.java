package io.filehost.camel.mediafire.client.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.UnreachableException;
import io.filehost.camel.common.session.LoginFailedException;
import io.filehost.camel.common.session.LoginRefusedException;
import io.filehost.camel.common.testing.SteppingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class TokenPoolTest {

    private final SteppingClock clock = new SteppingClock();
    private final CountingDesk desk = new CountingDesk(clock);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void callsOneAfterTheOtherShareOneSession() {
        TokenPool pool = new TokenPool(4, clock, desk);

        List<String> used = List.of(value(pool), value(pool), value(pool));

        assertThat(used).containsOnly("token1");
        assertThat(desk.logins).hasValue(1);
    }

    @Test
    void theKeyMovesExactlyWhenTheAnswerSaysSo() {
        TokenPool pool = new TokenPool(1, clock, desk);

        assertThat(pool.<Long> use(token -> TokenUse.done(token.secretKey(), true))).isEqualTo(7);
        assertThat(pool.<Long> use(token -> TokenUse.done(token.secretKey(), false))).isEqualTo(7L * 16807);
        assertThat(pool.<Long> use(token -> TokenUse.done(token.secretKey(), true))).isEqualTo(7L * 16807);
    }

    @Test
    void theKeyMovesOnARefusalToo() {
        TokenPool pool = new TokenPool(1, clock, desk);

        assertThatThrownBy(() -> pool.use(token -> TokenUse.refused(refusal(110, ErrorKind.NOT_FOUND), true)))
                .isInstanceOf(ApiException.class);

        assertThat(pool.<Long> use(token -> TokenUse.done(token.secretKey(), true))).isEqualTo(7L * 16807);
        assertThat(desk.logins).hasValue(1);
    }

    @Test
    void aTokenIsGoneAfterALostReply() {
        TokenPool pool = new TokenPool(1, clock, desk);

        assertThatThrownBy(() -> pool.use(token -> {
            throw new LostReplyException("file/get_info", "cut", null);
        })).isInstanceOf(LostReplyException.class);

        assertThat(value(pool)).isEqualTo("token2");
    }

    @Test
    void aTokenStaysWhenNothingWasSent() {
        TokenPool pool = new TokenPool(1, clock, desk);

        assertThatThrownBy(() -> pool.use(token -> {
            throw new UnreachableException("file/get_info", "refused", null);
        })).isInstanceOf(UnreachableException.class);

        assertThat(value(pool)).isEqualTo("token1");
    }

    @ParameterizedTest
    @ValueSource(ints = { 105, 127, 215 })
    void aTokenIsGoneWhenTheServiceNoLongerTakesIt(int code) {
        TokenPool pool = new TokenPool(1, clock, desk);

        assertThatThrownBy(() -> pool.use(token -> TokenUse.refused(refusal(code, ErrorKind.REAUTH), false)))
                .isInstanceOf(ApiException.class);

        assertThat(value(pool)).isEqualTo("token2");
    }

    @Test
    void oneEndedSessionPutsTheOthersUnderSuspicion() throws Exception {
        TokenPool pool = new TokenPool(2, clock, desk);
        twoAtOnce(pool);

        assertThatThrownBy(() -> pool.use(token -> TokenUse.refused(refusal(105, ErrorKind.REAUTH), false)))
                .isInstanceOf(ApiException.class);

        assertThat(value(pool)).isEqualTo("token3");
    }

    @Test
    void aTokenIsRenewedFromTheFifthMinuteOn() {
        TokenPool pool = new TokenPool(1, clock, desk);
        value(pool);
        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(value(pool)).isEqualTo("token1");
        clock.advance(Duration.ofSeconds(1));

        assertThat(value(pool)).isEqualTo("token1r");
        assertThat(desk.logins).hasValue(1);
        assertThat(desk.renewals).hasValue(1);
    }

    @Test
    void aTokenOfEightMinutesIsReplaced() {
        TokenPool pool = new TokenPool(1, clock, desk);
        value(pool);
        clock.advance(Duration.ofMinutes(8));

        assertThat(value(pool)).isEqualTo("token2");
        assertThat(desk.renewals).hasValue(0);
    }

    @Test
    void aRenewalThatFailsEndsInALogin() {
        TokenPool pool = new TokenPool(1, clock, desk);
        value(pool);
        clock.advance(Duration.ofMinutes(6));
        desk.renewalFailure = new LostReplyException("user/renew_session_token", "cut", null);

        assertThat(value(pool)).isEqualTo("token2");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 4 })
    void fiftyCallersOnEndedSessionsLogInOneByOneAndNoMoreThanThePoolHolds(int maxSessions) throws Exception {
        TokenPool pool = new TokenPool(maxSessions, clock, desk);
        value(pool);
        clock.advance(Duration.ofMinutes(20));
        desk.logins.set(0);
        Set<String> inUse = ConcurrentHashMap.newKeySet();

        inParallel(50, () -> pool.use(token -> {
            assertThat(inUse.add(token.value())).isTrue();
            Thread.yield();
            inUse.remove(token.value());
            return TokenUse.done("ok", true);
        }));

        assertThat(desk.logins.get()).isBetween(1, maxSessions);
        assertThat(desk.mostLoginsAtOnce).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 4 })
    void fiftyCallersWhoseSessionsTheServiceEndedLogInNoMoreThanThePoolHolds(int maxSessions) throws Exception {
        TokenPool pool = new TokenPool(maxSessions, clock, desk);
        inParallel(50, () -> value(pool));
        int ended = desk.logins.get();
        desk.logins.set(100);

        inParallel(50, () -> {
            try {
                return useUnlessOlderThan(pool, 100);
            } catch (ApiException expired) {
                return useUnlessOlderThan(pool, 100);
            }
        });

        assertThat(ended).isBetween(1, maxSessions);
        assertThat(desk.logins.get() - 100).isBetween(1, maxSessions);
        assertThat(desk.mostLoginsAtOnce).hasValue(1);
    }

    @Test
    void refusedCredentialsAreNotHammered() {
        TokenPool pool = new TokenPool(4, clock, desk);
        desk.loginFailure = refusal(107, ErrorKind.FATAL);

        assertThatThrownBy(() -> value(pool)).isInstanceOf(LoginRefusedException.class)
                .hasMessage(
                        "user/get_session_token: no (error 107, FATAL). Check username, password, applicationId and apiKey; "
                            + "the next login is tried in 60 s at the earliest");
        clock.advance(Duration.ofSeconds(59));
        assertThatThrownBy(() -> value(pool)).isInstanceOf(LoginRefusedException.class).hasMessageContaining("in 1 s");
        assertThat(desk.logins).hasValue(1);

        clock.advance(Duration.ofSeconds(1));
        desk.loginFailure = null;
        assertThat(value(pool)).isEqualTo("token2");
    }

    @Test
    void aRefusedLoginIsKnownUntilTheAccountIsLetInAgain() {
        TokenPool pool = new TokenPool(1, clock, desk);
        assertThat(pool.loginRefusal()).isEmpty();
        desk.loginFailure = refusal(107, ErrorKind.FATAL);
        assertThatThrownBy(() -> value(pool)).isInstanceOf(ApiException.class);
        clock.advance(Duration.ofMinutes(1));
        desk.loginFailure = new UnreachableException("user/get_session_token", "refused", null);
        assertThatThrownBy(() -> value(pool)).isInstanceOf(UnreachableException.class);

        assertThat(pool.loginRefusal()).get().extracting(ApiException::code).isEqualTo(107);

        desk.loginFailure = null;
        value(pool);
        assertThat(pool.loginRefusal()).isEmpty();
    }

    @Test
    void aLockedAccountIsLeftAloneForTenMinutes() {
        TokenPool pool = new TokenPool(4, clock, desk);
        desk.loginFailure = refusal(243, ErrorKind.RETRY);
        assertThatThrownBy(() -> value(pool)).isInstanceOf(LoginRefusedException.class);
        clock.advance(Duration.ofMinutes(9));

        assertThatThrownBy(() -> value(pool)).isInstanceOfSatisfying(LoginRefusedException.class,
                refusal -> assertThat(refusal.retryAfter()).contains(Duration.ofMinutes(1)));
        assertThat(desk.logins).hasValue(1);
    }

    @Test
    void aLoginWhoseAnswerWasLostLeavesTheCallUndone() {
        TokenPool pool = new TokenPool(4, clock, desk);
        desk.loginFailure = new LostReplyException("user/get_session_token", "cut", null);

        assertThatThrownBy(() -> value(pool)).isInstanceOfSatisfying(LoginFailedException.class,
                failure -> assertThat(failure.hadNoEffect()).isTrue());
    }

    private static String value(TokenPool pool) {
        return pool.use(token -> TokenUse.done(token.value(), false));
    }

    private static String useUnlessOlderThan(TokenPool pool, int first) {
        return pool.use(token -> Integer.parseInt(token.value().substring("token".length())) <= first
                ? TokenUse.refused(refusal(105, ErrorKind.REAUTH), false)
                : TokenUse.done(token.value(), true));
    }

    private void twoAtOnce(TokenPool pool) throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        inParallel(2, () -> pool.use(token -> {
            both.countDown();
            await(both);
            return TokenUse.done("ok", true);
        }));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void inParallel(int callers, Supplier<String> call)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<Future<String>> results = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            results.add(threads.submit(call::get));
        }
        for (Future<String> result : results) {
            assertThat(result.get(20, TimeUnit.SECONDS)).isNotNull();
        }
    }

    private static ApiException refusal(int code, ErrorKind kind) {
        return new ApiException("user/get_session_token", code, "ERROR", "no", kind, 400, "");
    }
}
