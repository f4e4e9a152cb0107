package io.filehost.camel.common.retry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackoffTest {

    @Test
    void pausesDoubleUpToTheLongest() {
        Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(3), () -> 1.0);

        assertThat(List.of(backoff.after(1), backoff.after(2), backoff.after(3), backoff.after(4), backoff.after(1000)))
                .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3),
                        Duration.ofSeconds(3));
    }

    @Test
    void chanceTakesAwayHalfAtMost() {
        Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), () -> 0.0);

        assertThat(backoff.after(1)).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void aPauseOfZeroStaysZero() {
        assertThat(new Backoff(Duration.ZERO, Duration.ofSeconds(30)).after(7)).isZero();
    }

    @Test
    void aFirstPauseBeyondTheLongestIsRefused() {
        Duration first = Duration.ofSeconds(2);

        assertThatThrownBy(() -> new Backoff(first, Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void callsKeepTheirDistance() throws InterruptedException {
        AtomicLong now = new AtomicLong(1_000);
        List<Duration> waits = new ArrayList<>();
        CallRate rate = new CallRate(10, now::get, wait -> {
            waits.add(wait);
            now.addAndGet(wait.toNanos());
        });

        for (int call = 0; call < 4; call++) {
            rate.await();
        }

        assertThat(waits).hasSize(3).allMatch(Duration.ofMillis(100)::equals);
    }
}
