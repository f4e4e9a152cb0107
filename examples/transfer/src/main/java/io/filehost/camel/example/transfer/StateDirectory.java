package io.filehost.camel.example.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import io.filehost.camel.example.transfer.store.ArchivedFiles;
import io.filehost.camel.example.transfer.store.Deliveries;
import io.filehost.camel.example.transfer.store.SentFiles;

/**
 * Where one transfer keeps what it knows. It belongs to one source directory and one account, and to one running
 * program at a time.
 */
final class StateDirectory implements Closeable {

    private final Path home;
    private final FileChannel lock;
    private final SentFiles sent;
    private final ArchivedFiles archived;
    private final Deliveries deliveries;

    private StateDirectory(Path home, FileChannel lock) throws IOException {
        this.home = home;
        this.lock = lock;
        this.sent = new SentFiles(home.resolve("sent.log"));
        this.archived = new ArchivedFiles(home.resolve("archived.log"));
        this.deliveries = new Deliveries(home.resolve("deliveries.log"));
    }

    /**
     * Opens or creates the state.
     *
     * @param  home         the directory for it
     * @param  source       the directory that travels
     * @param  account      says whose account it goes to, without secrets
     * @throws UsageProblem when another program works here, or the state is that of another transfer
     */
    static StateDirectory open(Path home, Path source, String account) throws IOException {
        Files.createDirectories(home);
        FileChannel lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                throw inUse(home);
            }
            checkOwner(home, source + "\n" + account + "\n");
            link(home.resolve("source"), source);
            return new StateDirectory(home, lock);
        } catch (OverlappingFileLockException e) {
            lock.close();
            throw inUse(home);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static UsageProblem inUse(Path home) {
        return new UsageProblem("Another transfer is running with its data in " + home);
    }

    private static void checkOwner(Path home, String transfer) throws IOException {
        Path file = home.resolve("transfer");
        if (!Files.exists(file)) {
            Files.writeString(file, transfer);
        } else if (!Files.readString(file).equals(transfer)) {
            throw new UsageProblem(
                    "The data in " + home + " belongs to another transfer (" + Files.readAllLines(file).get(0)
                                   + "); choose another directory with --data");
        }
    }

    // The file consumer's address cannot name a directory with ?, % or ${ in it, and a link can stand for any.
    private static void link(Path link, Path source) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, source);
    }

    /** The source directory, under a name that fits into an endpoint address. */
    Path source() {
        return home.resolve("source");
    }

    Path home() {
        return home;
    }

    SentFiles sent() {
        return sent;
    }

    ArchivedFiles archived() {
        return archived;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public void close() throws IOException {
        sent.shutdown();
        archived.close();
        deliveries.close();
        lock.close();
    }
}
