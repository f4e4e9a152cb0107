package io.filehost.camel.common.feed;

import java.io.UncheckedIOException;
import java.time.Duration;

import io.filehost.camel.common.feed.DeviceRevisionRepository.Opening;
import io.filehost.camel.common.testing.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who has a feed open when the disk fails. */
class LedgerTest {

    private final FailingDisk disk = new FailingDisk();
    private final SteppingClock clock = new SteppingClock();
    private final Ledger ledger = new Ledger(clock);

    @BeforeEach
    void start() {
        ledger.writeTo(disk);
    }

    @Test
    void aFeedThatCouldNotBeOpenedCanBeOpenedLater() {
        disk.full = true;
        assertThatThrownBy(() -> open("one")).isInstanceOf(UncheckedIOException.class);

        disk.full = false;

        assertThat(open("two").position()).isEqualTo(FeedState.NOT_STARTED);
    }

    @Test
    void aFeedThatCouldNotBeBroughtToTheDiskIsClosedAllTheSame() {
        RevisionFeed feed = open("one");
        clock.advance(Duration.ofDays(1));
        disk.full = true;
        assertThatThrownBy(feed::close).isInstanceOf(UncheckedIOException.class);

        disk.full = false;

        assertThat(open("two").position()).isEqualTo(FeedState.NOT_STARTED);
    }

    private RevisionFeed open(String opener) {
        return ledger.open(new Opening(FeedId.named("test"), "files of a test", opener, 10), () -> {
        });
    }
}
