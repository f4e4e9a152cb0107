package io.filehost.camel.mediafire.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownFoldersTest {

    private static final Duration BELIEVED = Duration.ofMinutes(5);

    @Test
    void theOneNotAskedForTheLongestGoesFirst() {
        KnownFolders known = new KnownFolders(Clock.systemUTC(), BELIEVED, 2);
        known.put(folder("/a"), new FolderKey("a"));
        known.put(folder("/b"), new FolderKey("b"));
        known.get(folder("/a"));
        known.put(folder("/c"), new FolderKey("c"));

        assertThat(known.size()).isEqualTo(2);
        assertThat(known.get(folder("/a"))).contains(new FolderKey("a"));
        assertThat(known.get(folder("/b"))).isEmpty();
    }

    @Test
    void anOldKeyIsNotBelievedAndNotKept() {
        ManualClock clock = ManualClock.over(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        KnownFolders known = new KnownFolders(clock, BELIEVED, 2);
        known.put(folder("/a"), new FolderKey("a"));

        clock.advance(BELIEVED);

        assertThat(known.get(folder("/a"))).isEmpty();
        assertThat(known.size()).isZero();
    }

    private static FolderAddress folder(String path) {
        return FolderAddress.parse(path);
    }
}
