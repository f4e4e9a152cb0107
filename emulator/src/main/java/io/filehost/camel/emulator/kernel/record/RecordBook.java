package io.filehost.camel.emulator.kernel.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Everything one account wants to find again after a restart, as records. What a call changed is collected and written
 * in one line by {@link #commit}. Without a file the book lives as long as the process.
 */
public final class RecordBook implements AutoCloseable {

    private final PendingRecords pending = new PendingRecords();
    private final Map<String, Drawer> drawers = new LinkedHashMap<>();
    private RecordFile file = RecordFile.none();

    /**
     * The records of a file as its lines left them. A torn last line is left out.
     *
     * @throws IOException when a line before the last is damaged: that is no trace of a killed process
     */
    public static Records read(Path path) throws IOException {
        return RecordFile.read(path);
    }

    /** From now on changes are appended to a file that does not exist yet. */
    public void begin(Path path) {
        try {
            file = RecordFile.create(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts what was read back into the drawers, and appends changes to the file, which starts anew with one line.
     *
     * @param elsewhere kinds that the caller reads itself and keeps in no drawer
     */
    public void resume(Path path, Records records, Set<String> elsewhere) throws IOException {
        records.each((id, value) -> {
            if (!elsewhere.contains(id.kind())) {
                drawer(id.kind()).load(id.id(), value);
            }
        });
        file = RecordFile.rewrite(path, records.line());
    }

    /** Records of a kind, for example {@code contact}. */
    public Drawer drawer(String kind) {
        return drawers.computeIfAbsent(kind, name -> new Drawer(name, this));
    }

    /** The record is to be written as it will be when the call ends. */
    public void changed(RecordId id, Supplier<ObjectNode> value) {
        pending.changed(id, value);
    }

    public void removed(RecordId id) {
        pending.removed(id);
    }

    /** Whether something changed that is not yet written. */
    public boolean hasChanges() {
        return !pending.isEmpty();
    }

    /** Writes what changed since the last time. */
    public void commit(long revision) {
        if (hasChanges()) {
            file.append(pending.line(revision));
            pending.clear();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
