package io.filehost.camel.emulator.sendspace.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.filehost.camel.emulator.kernel.ManualClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UploadProgressTest {

    private final ManualClock clock = ManualClock.over(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final UploadProgress progress = new UploadProgress(clock);

    @Test
    void aRunningUploadTellsHowFarItIs() {
        progress.begin(50_000);
        clock.advance(Duration.ofSeconds(10));
        progress.add(20_480);

        UploadProgress.Snapshot now = progress.snapshot();

        assertThat(now.status()).isEqualTo("ok");
        assertThat(now.meter()).isEqualTo(40);
        assertThat(now.speed()).as("kilobytes per second").isEqualTo(2);
        assertThat(now.elapsed()).hasSeconds(10);
        assertThat(now.timeLeft()).hasSeconds(14);
    }

    @Test
    void anUploadBeginsOnce() {
        assertThat(progress.begin(1)).isTrue();
        assertThat(progress.begin(1)).isFalse();
    }

    @Test
    void timeStopsAtTheEnd() {
        progress.begin(0);
        progress.add(100);
        clock.advance(Duration.ofSeconds(8));
        progress.end(true);
        clock.advance(Duration.ofHours(2));

        assertThat(progress.snapshot().elapsed()).hasSeconds(8);
        assertThat(progress.snapshot().total()).as("known at the end").isEqualTo(100);
    }
}
