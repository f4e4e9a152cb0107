package io.filehost.camel.example.transfer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What lies in the archive: path, SHA-256 and key of every file that was verified and moved there. A move is announced
 * before it is made, so that after a kill in between the service can be asked how it ended.
 */
public final class ArchivedFiles implements Closeable {

    private static final String MOVING = "moving";
    private static final String NOT_MOVED = "not-moved";
    private static final String ARCHIVED = "archived";

    private final Map<String, Entry> byPath = new ConcurrentHashMap<>();
    private final Map<String, Entry> moving = new LinkedHashMap<>();
    private final LineLog log;

    /**
     * One file of the archive.
     *
     * @param path where it was locally and is below the archive
     * @param hash SHA-256, verified
     * @param key  quick key
     */
    public record Entry(String path, String hash, String key) {
    }

    /** Opens or creates the file. */
    public ArchivedFiles(Path file) throws IOException {
        log = LineLog.open(file, this::restore);
    }

    private void restore(List<String> fields) {
        Entry entry = new Entry(fields.get(1), fields.get(2), fields.get(3));
        if (fields.get(0).equals(MOVING)) {
            moving.put(entry.key(), entry);
            return;
        }
        moving.remove(entry.key());
        if (fields.get(0).equals(ARCHIVED)) {
            byPath.put(entry.path(), entry);
        }
    }

    /** Announces a move. */
    public synchronized void moving(Entry entry) {
        log.append(MOVING, entry.path(), entry.hash(), entry.key());
        moving.put(entry.key(), entry);
    }

    /** The file is in the archive; an older one of its path is forgotten. */
    public synchronized void archived(Entry entry) {
        log.append(ARCHIVED, entry.path(), entry.hash(), entry.key());
        moving.remove(entry.key());
        byPath.put(entry.path(), entry);
    }

    /** An announced move was not made; the file is delivered again or gone. */
    public synchronized void notMoved(Entry entry) {
        log.append(NOT_MOVED, entry.path(), entry.hash(), entry.key());
        moving.remove(entry.key());
    }

    /** Moves that were announced and not reported as made. */
    public synchronized Collection<Entry> unfinished() {
        return List.copyOf(moving.values());
    }

    /** What lies in the archive under this path. */
    public Optional<Entry> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /**
     * What this file is, as far as it is in the archive, or on its way: the feed of the archive may report a move
     * before the one who made it has recorded that. Empty when it is not from here, or has been replaced.
     */
    public synchronized Optional<Entry> withKey(String path, String key) {
        return find(path).filter(entry -> entry.key().equals(key)).or(() -> Optional.ofNullable(moving.get(key)));
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
