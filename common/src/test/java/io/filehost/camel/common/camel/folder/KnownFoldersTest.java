package io.filehost.camel.common.camel.folder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownFoldersTest {

    private static final Duration BELIEVED = Duration.ofMinutes(5);

    @Test
    void theOneNotAskedForTheLongestGoesFirst() {
        KnownFolders<String> known = new KnownFolders<>(Clock.systemUTC(), BELIEVED, 2);
        known.put(folder("a"), "key-a");
        known.put(folder("b"), "key-b");
        known.get(folder("a"));
        known.put(folder("c"), "key-c");

        assertThat(known.size()).isEqualTo(2);
        assertThat(known.get(folder("a"))).contains("key-a");
        assertThat(known.get(folder("b"))).isEmpty();
    }

    @Test
    void anOldKeyIsNotBelievedAndNotKept() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        InstantSource time = now::get;
        KnownFolders<String> known = new KnownFolders<>(time.withZone(ZoneOffset.UTC), BELIEVED, 2);
        known.put(folder("a"), "key-a");

        now.set(Instant.EPOCH.plus(BELIEVED));

        assertThat(known.get(folder("a"))).isEmpty();
        assertThat(known.size()).isZero();
    }

    private static FolderAddress folder(String name) {
        return FolderAddress.ROOT.resolve(List.of(name));
    }
}
