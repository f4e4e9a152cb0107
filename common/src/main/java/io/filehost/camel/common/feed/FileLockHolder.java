package io.filehost.camel.common.feed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process, and a second repository of this process, away from a state file. */
final class FileLockHolder implements Closeable {

    private final FileChannel channel;

    private FileLockHolder(FileChannel channel) {
        this.channel = channel;
    }

    static FileLockHolder acquire(Path path) throws IOException {
        FileChannel channel = Files.exists(path)
                ? FileChannel.open(path, StandardOpenOption.WRITE) : OwnerOnly.create(path);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FileLockHolder(channel);
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
        channel.close();
    }

    private static IOException inUse(Path path, Throwable cause) {
        return new IOException(
                "The state file is in use: somebody holds " + path
                               + ". Give each process a state file of its own, or share one repository bean.",
                cause);
    }
}
