package io.filehost.camel.common.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log on disk: one line for each record, appended. Shrinks by writing the live records beside it and renaming. Not
 * safe for several threads; the ledger sees to that.
 */
final class StateFile implements RecordSink, Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);
    private static final long SMALL = 1024 * 1024;
    private static final int WORTH_WHILE = 4;

    private final Path file;
    private final FileLockHolder lock;
    private FileChannel channel;
    private boolean dirty;
    private long nextShrink = SMALL;

    private StateFile(Path file, FileLockHolder lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Opens the file, or makes one. Hands out the good records; what follows the last of them is cut off and kept as
     * {@code .bad}.
     *
     * @throws IOException when the file is in use, is not a state file of this version, or cannot be read or written
     */
    static StateFile open(Path path, Consumer<LedgerRecord> records) throws IOException {
        Path file = path.toAbsolutePath().normalize();
        Files.createDirectories(file.getParent());
        StateFile state = new StateFile(file, FileLockHolder.acquire(sibling(file, ".lock")));
        try {
            state.load(records);
            return state;
        } catch (IOException | RuntimeException e) {
            state.close();
            throw e;
        }
    }

    @Override
    public void append(LedgerRecord record, boolean durable) {
        try {
            long end = channel.size();
            try {
                write(channel, line(RecordText.line(record)));
            } catch (IOException e) {
                // Half a line would hide every later record from the next start.
                channel.truncate(end);
                throw e;
            }
            dirty = true;
            if (durable) {
                force();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the state file " + file, e);
        }
    }

    @Override
    public void force() {
        if (!dirty || channel == null) {
            return;
        }
        try {
            channel.force(false);
            dirty = false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the state file " + file, e);
        }
    }

    @Override
    public void shrink(Supplier<List<LedgerRecord>> live) {
        try {
            if (channel.size() <= nextShrink) {
                return;
            }
            List<String> lines = live.get().stream().map(RecordText::line).toList();
            long size = lines.stream().mapToLong(line -> line(line).length).sum();
            if (channel.size() > WORTH_WHILE * size) {
                replace(lines);
            }
            nextShrink = Math.max(SMALL, WORTH_WHILE * size);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot shrink the state file " + file, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            force();
        } finally {
            if (channel != null) {
                channel.close();
            }
            channel = null;
            lock.close();
        }
    }

    private void load(Consumer<LedgerRecord> records) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            replace(List.of());
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        StateFileReader reader = new StateFileReader(file, bytes);
        long good = reader.readInto(records);
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (good < bytes.length) {
            cut(good, reader.linesFrom(good));
        }
        channel.position(good);
    }

    private void cut(long good, long lines) throws IOException {
        Path bad = sibling(file, ".bad");
        Files.copy(file, bad, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        channel.truncate(good);
        channel.force(true);
        LOG.warn("State file {} is damaged at byte {}: {} line(s) dropped, the old file is kept as {}."
                 + " Changes of which the end was recorded there are delivered again.",
                file, good, lines, bad);
    }

    private void replace(List<String> lines) throws IOException {
        Path temporary = sibling(file, ".tmp");
        Files.deleteIfExists(temporary);
        FileChannel fresh = OwnerOnly.create(temporary);
        try {
            write(fresh, line(RecordText.HEADER));
            for (String line : lines) {
                write(fresh, line(line));
            }
            fresh.force(true);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.forceDirectory(file.getParent());
        } catch (IOException e) {
            fresh.close();
            throw e;
        }
        if (channel != null) {
            channel.close();
        }
        // The open channel follows the rename: from here on it is the state file.
        channel = fresh;
        dirty = false;
    }

    private static void write(FileChannel target, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            target.write(buffer);
        }
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Path sibling(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
