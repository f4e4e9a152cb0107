package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory an emulator keeps its state in, held by one emulator at a time. */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the directory and makes it if needed.
     *
     * @throws IOException when it cannot be used or another emulator has it
     */
    public static DataDirectory take(Path path) throws IOException {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("the data directory " + path + " is no directory", e);
        } catch (IOException e) {
            throw new IOException("the data directory " + path + " cannot be made", e);
        }
        if (!Files.isWritable(path)) {
            throw new IOException("the data directory " + path + " cannot be written");
        }
        FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            throw new IOException("the directory " + path + " is in use by another emulator");
        }
        return new DataDirectory(path, channel);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;   // held by an emulator in this very process
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
