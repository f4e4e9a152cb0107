package io.filehost.camel.common.camel.folder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keys of folders by their paths: each believed for a while, and no more than a fixed number of them, so that routes
 * with ever new folders do not fill the memory. Safe for many threads.
 */
final class KnownFolders<K> {

    private final Clock clock;
    private final Duration believed;
    private final Map<FolderAddress, Known<K>> known;

    private record Known<K>(K key, Instant since) {
    }

    /** @param most how many are kept; the one not asked for the longest goes first */
    KnownFolders(Clock clock, Duration believed, int most) {
        this.clock = clock;
        this.believed = believed;
        this.known = new Recent<>(most);
    }

    private static final class Recent<K> extends LinkedHashMap<FolderAddress, Known<K>> {

        private static final long serialVersionUID = 1L;
        private static final float LOAD = 0.75f;

        private final int most;

        Recent(int most) {
            super(16, LOAD, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<FolderAddress, Known<K>> eldest) {
            return size() > most;
        }
    }

    synchronized void put(FolderAddress address, K key) {
        known.put(address, new Known<>(key, clock.instant()));
    }

    /** The key, unless it is unknown or too old. */
    synchronized Optional<K> get(FolderAddress address) {
        Known<K> entry = known.get(address);
        if (entry == null) {
            return Optional.empty();
        }
        if (clock.instant().isBefore(entry.since().plus(believed))) {
            return Optional.of(entry.key());
        }
        known.remove(address);
        return Optional.empty();
    }

    synchronized void clear() {
        known.clear();
    }

    synchronized int size() {
        return known.size();
    }
}
