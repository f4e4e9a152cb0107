package io.filehost.camel.common.feed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second process, and a second repository of this process, away from a state file.
 *
 * <p>
 * Locks belong to the process: whoever opens and closes the locked file once more, only to see that it is locked, ends
 * the lock. So what is locked is noted among the system properties, where all class loaders of the process see it.
 */
final class FileLockHolder implements Closeable {

    private static final String NOTE = "io.filehost.camel.locked.";

    private final FileChannel channel;
    private final String note;

    private FileLockHolder(FileChannel channel, String note) {
        this.channel = channel;
        this.note = note;
    }

    static FileLockHolder acquire(Path path) throws IOException {
        String note = NOTE + path.getParent().toRealPath().resolve(path.getFileName());
        if (System.getProperties().putIfAbsent(note, "") != null) {
            throw inUse(path, null);
        }
        try {
            return new FileLockHolder(locked(path), note);
        } catch (IOException | RuntimeException e) {
            System.clearProperty(note);
            throw e;
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = Files.exists(path)
                ? FileChannel.open(path, StandardOpenOption.WRITE) : OwnerOnly.create(path);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(path, e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw inUse(path, null);
    }

    @Override
    public void close() throws IOException {
        // The file stays: removing it would let two others lock two different files of this name.
        try {
            channel.close();
        } finally {
            System.clearProperty(note);
        }
    }

    private static IOException inUse(Path path, Throwable cause) {
        return new IOException(
                "The state file is in use: somebody holds " + path
                               + ". Give each process a state file of its own, or share one repository bean.",
                cause);
    }
}
