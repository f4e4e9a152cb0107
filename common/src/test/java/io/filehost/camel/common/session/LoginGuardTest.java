package io.filehost.camel.common.session;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.testing.SteppingClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoginGuardTest {

    private final SteppingClock clock = new SteppingClock();
    private final LoginGuard guard = new LoginGuard(clock, LoginGuardTest::pause, "Look at the password");
    private final AtomicInteger attempts = new AtomicInteger();

    private static Duration pause(ApiException refusal, int refusals) {
        return refusal.kind() == ErrorKind.RETRY ? Duration.ZERO : Duration.ofMinutes(refusals);
    }

    private String refused(ErrorKind kind) {
        attempts.incrementAndGet();
        throw new ApiException("login", 8, "NO", "no", kind, 200, "");
    }

    private String lost() {
        attempts.incrementAndGet();
        throw new LostReplyException("login", "no answer came", null);
    }

    @Test
    void aRefusalIsRememberedForItsTime() {
        assertThatThrownBy(() -> guard.logIn(() -> refused(ErrorKind.FATAL))).isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("Look at the password; the next login is tried in 60 s at the earliest");
        clock.advance(Duration.ofSeconds(59));

        assertThatThrownBy(() -> guard.logIn(() -> refused(ErrorKind.FATAL))).isInstanceOf(LoginRefusedException.class);

        assertThat(attempts).hasValue(1);
    }

    @Test
    void refusalsInARowAreCountedUntilALoginWorks() {
        for (int i = 1; i <= 3; i++) {
            int minutes = i;
            assertThatThrownBy(() -> guard.logIn(() -> refused(ErrorKind.FATAL))).isInstanceOfSatisfying(
                    LoginRefusedException.class, no -> assertThat(no.retryAfter()).contains(Duration.ofMinutes(minutes)));
            clock.advance(Duration.ofMinutes(minutes));
        }
        assertThat(guard.logIn(() -> "session")).isEqualTo("session");

        assertThatThrownBy(() -> guard.logIn(() -> refused(ErrorKind.FATAL))).isInstanceOfSatisfying(
                LoginRefusedException.class, no -> assertThat(no.retryAfter()).contains(Duration.ofMinutes(1)));
    }

    @Test
    void aRefusalThatPassesAndALostAnswerAreNotRemembered() {
        assertThatThrownBy(() -> guard.logIn(() -> refused(ErrorKind.RETRY))).isNotInstanceOf(LoginRefusedException.class);
        assertThatThrownBy(() -> guard.logIn(this::lost)).isInstanceOf(LostReplyException.class);

        assertThat(guard.logIn(() -> "session")).isEqualTo("session");
    }

    @Test
    void whereASessionIsAskedForLoggingInAgainIsNoWayOut() {
        assertThatThrownBy(() -> guard.logIn(() -> refused(ErrorKind.REAUTH))).isInstanceOfSatisfying(
                LoginRefusedException.class, no -> assertThat(no.kind()).isEqualTo(ErrorKind.FATAL));
    }
}
