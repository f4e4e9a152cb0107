package io.filehost.camel.sendspace.client.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.session.LoginFailedException;
import io.filehost.camel.common.session.LoginRefusedException;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.common.testing.SteppingClock;
import io.filehost.camel.sendspace.client.model.Account;
import io.filehost.camel.sendspace.client.model.Login;
import io.filehost.camel.sendspace.client.model.Quota;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountSessionTest {

    private static final Account ACCOUNT = new Account("", "pro", null, Set.of(), Quota.UNKNOWN);

    private final Desk desk = new Desk();
    private final SteppingClock clock = new SteppingClock();
    private final AccountSession session = new AccountSession(desk, clock);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void oneSessionServesAllCalls() {
        Login first = session.get();

        assertThat(session.get()).isSameAs(first);
        assertThat(desk.logins).hasValue(1);
        assertThat(session.state()).isEqualTo(new SessionState(1, clock.instant(), null));
    }

    @Test
    void aSessionThatEndedIsReplacedOnce() {
        Login old = session.get();
        session.ended(old);
        Login now = session.get();

        session.ended(old);

        assertThat(session.get()).isSameAs(now);
        assertThat(desk.logins).hasValue(2);
    }

    @Test
    void manyThreadsLogInOnce() {
        CountDownLatch gate = new CountDownLatch(1);
        desk.before = () -> await(gate);
        List<CompletableFuture<Login>> all = start(8);

        Awaitility.await().until(() -> desk.logins.get() == 1);
        gate.countDown();

        assertThat(all).extracting(CompletableFuture::join).containsOnly(session.get());
        assertThat(desk.logins).hasValue(1);
    }

    @Test
    void whoWaitedForALoginThatFailedGetsItsFailure() {
        CountDownLatch gate = new CountDownLatch(1);
        desk.before = () -> {
            await(gate);
            throw new LostReplyException("auth.login", "no answer came", null);
        };
        List<CompletableFuture<Login>> all = start(8);
        Awaitility.await().until(() -> session.waiting() == 7);
        gate.countDown();

        assertThat(all).allSatisfy(one -> assertThatThrownBy(one::get).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(LoginFailedException.class));
        assertThat(desk.logins).hasValue(1);
    }

    @Test
    void refusedCredentialsWaitAMinute() {
        desk.refuse(8, ErrorKind.FATAL);

        assertThatThrownBy(session::get).isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("Check username, password and apiKey").hasMessageContaining("60 s");
        clock.advance(Duration.ofSeconds(59));
        assertThatThrownBy(session::get).isInstanceOf(LoginRefusedException.class).hasMessageContaining("in 1 s");
        assertThat(desk.logins).hasValue(1);
        assertThat(session.state().refusal()).isNotNull();

        clock.advance(Duration.ofSeconds(1));
        desk.before = () -> {
        };
        assertThat(session.get()).isNotNull();
        assertThat(session.state().refusal()).isNull();
    }

    @Test
    void tooManySessionsAreGivenMoreAndMoreTime() {
        desk.refuse(30, ErrorKind.QUOTA);
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            try {
                session.get();
            } catch (LoginRefusedException refusal) {
                pauses.add(refusal.retryAfter().orElseThrow().toMinutes());
                clock.advance(refusal.retryAfter().orElseThrow());
            }
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void aTokenThatWentStaleIsReplacedAtOnce() {
        desk.refuse(6, ErrorKind.REAUTH);

        assertThatThrownBy(session::get).isInstanceOfSatisfying(FileHostException.class,
                failure -> assertThat(failure.hadNoEffect()).isTrue());
        desk.before = () -> {
        };
        assertThat(session.get()).isNotNull();
    }

    @Test
    void closingEndsTheSession() {
        String key = session.get().sessionKey();

        session.close();
        session.close();

        assertThat(desk.loggedOut).containsExactly(key);
        assertThat(session.state()).isEqualTo(SessionState.NONE);
    }

    private List<CompletableFuture<Login>> start(int count) {
        List<CompletableFuture<Login>> all = new ArrayList<>();
        Supplier<Login> get = session::get;
        for (int i = 0; i < count; i++) {
            all.add(CompletableFuture.supplyAsync(get, threads));
        }
        return all;
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static final class Desk implements SessionDesk {

        private final AtomicInteger logins = new AtomicInteger();
        private final List<String> loggedOut = new ArrayList<>();
        private volatile Runnable before = () -> {
        };

        void refuse(int code, ErrorKind kind) {
            before = () -> {
                throw new ApiException("auth.login", code, "CODE", "no", kind, 200, "");
            };
        }

        @Override
        public Login logIn() {
            int number = logins.incrementAndGet();
            before.run();
            return new Login("key" + number, ACCOUNT);
        }

        @Override
        public void logOut(String sessionKey) {
            loggedOut.add(sessionKey);
        }
    }
}
