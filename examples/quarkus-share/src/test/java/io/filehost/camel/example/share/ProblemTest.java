package io.filehost.camel.example.share;

import java.io.EOFException;
import java.time.Duration;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({
            "BAD_REQUEST, 400", "PERMISSION, 403", "NOT_FOUND, 404", "CONFLICT, 409", "QUOTA, 507", "FATAL, 502",
            "RETRY, 503", "REAUTH, 503" })
    void eachKindOfErrorHasAnAnswer(ErrorKind kind, int status) {
        assertThat(Problem.of(new RuntimeException(new FileHostException("secret key", kind)))).satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.line()).doesNotContain("secret");
        });
    }

    @Test
    void thePauseThatTheServiceAskedForIsPassedOn() {
        Duration pause = Duration.ofSeconds(90);

        assertThat(Problem.of(new FileHostException("busy", ErrorKind.RETRY, null, pause)).retryAfter()).contains(pause);
    }

    @Test
    void aBodyThatBreaksOffIsTheCallersAffair() {
        assertThat(Problem.of(new RuntimeException(new EOFException())).status()).isEqualTo(400);
    }

    @Test
    void anythingElseIsTheServicesFaultAndToldInTheLogOnly() {
        assertThat(Problem.of(new IllegalStateException("inner detail"))).satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(500);
            assertThat(problem.line()).doesNotContain("inner detail");
        });
    }
}
