package io.filehost.camel.common.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    /** Not a channel: that would be closed for all when one thread that writes is interrupted. */
    private RandomAccessFile open;
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
            long end = open().length();
            try {
                open.seek(end);
                open.write(line(RecordText.line(record)));
            } catch (IOException e) {
                // Half a line would hide every later record from the next start.
                open.setLength(end);
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
        if (!dirty || open == null) {
            return;
        }
        try {
            open.getFD().sync();
            dirty = false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the state file " + file, e);
        }
    }

    @Override
    public void shrink(Supplier<List<LedgerRecord>> live) {
        try {
            long length = open().length();
            if (length <= nextShrink) {
                return;
            }
            nextShrink = 2 * length;
            List<String> lines = live.get().stream().map(RecordText::line).toList();
            long size = lines.stream().mapToLong(line -> line(line).length).sum();
            if (length > WORTH_WHILE * size) {
                replace(lines);
            }
            nextShrink = Math.max(SMALL, WORTH_WHILE * size);
        } catch (IOException e) {
            // The record that was written before is safe; the file is only larger than it need be.
            LOG.warn("State file {} cannot be made smaller: {}", file, e.toString());
        }
    }

    private RandomAccessFile open() throws IOException {
        if (open == null) {
            open = new RandomAccessFile(file.toFile(), "rw");
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        try {
            force();
        } finally {
            try {
                closeFile();
            } finally {
                lock.close();
            }
        }
    }

    private void closeFile() throws IOException {
        RandomAccessFile closing = open;
        open = null;
        if (closing != null) {
            closing.close();
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
        if (good < bytes.length) {
            cut(good, reader.linesFrom(good));
        }
    }

    private void cut(long good, long lines) throws IOException {
        Path bad = sibling(file, ".bad");
        Files.copy(file, bad, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        open().setLength(good);
        open.getFD().sync();
        LOG.warn("State file {} is damaged at byte {}: {} line(s) dropped, the old file is kept as {}."
                 + " Changes of which the end was recorded there are delivered again.",
                file, good, lines, bad);
    }

    /** Neither file is open while the one takes the place of the other: not every system would let it. */
    private void replace(List<String> lines) throws IOException {
        Path temporary = sibling(file, ".tmp");
        Files.deleteIfExists(temporary);
        try (FileChannel fresh = OwnerOnly.create(temporary)) {
            write(fresh, line(RecordText.HEADER));
            for (String line : lines) {
                write(fresh, line(line));
            }
            fresh.force(true);
        }
        force();
        closeFile();
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.forceDirectory(file.getParent());
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
