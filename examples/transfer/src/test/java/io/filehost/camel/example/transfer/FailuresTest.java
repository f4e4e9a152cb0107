package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FailuresTest {

    private Instant now = Instant.EPOCH;
    private final Failures failures = new Failures(() -> now);

    @Test
    void aFileIsGivenUpAfterSixFailuresInARowWithTheLastError() {
        for (int attempt = 1; attempt < 6; attempt++) {
            failures.add("a", new IOException("no " + attempt));
        }
        assertThat(failures.givenUp("a")).isEmpty();
        assertThat(failures.isRetrying()).isTrue();

        failures.add("a", new IOException("no 6"));

        assertThat(failures.givenUp("a")).contains("no 6");
        assertThat(failures.isRetrying()).isFalse();
    }

    @Test
    void aSuccessStartsTheCountAnew() {
        for (int attempt = 0; attempt < 5; attempt++) {
            failures.add("a", new IOException("no"));
        }
        failures.forget("a");
        failures.add("a", new IOException("no"));

        assertThat(failures.givenUp("a")).isEmpty();
    }

    @Test
    void aFileThatIsNeverTriedAgainHoldsUpNothing() {
        failures.add("a", new IOException("no"));

        now = now.plusSeconds(61);

        assertThat(failures.isRetrying()).isFalse();
    }
}
