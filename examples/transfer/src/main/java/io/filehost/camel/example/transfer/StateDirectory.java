package io.filehost.camel.example.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import io.filehost.camel.example.transfer.store.ArchivedFiles;
import io.filehost.camel.example.transfer.store.Deliveries;
import io.filehost.camel.example.transfer.store.ForwardedFiles;
import io.filehost.camel.example.transfer.store.SentFiles;

/**
 * Where one transfer keeps what it knows. It belongs to one source directory and one account of each service, and to
 * one running program at a time.
 */
final class StateDirectory implements Closeable {

    private final Path home;
    private final FileChannel lock;
    private final SentFiles sent;
    private final ArchivedFiles archived;
    private final Deliveries deliveries;
    private final ForwardedFiles forwarded;

    private StateDirectory(Path home, FileChannel lock) throws IOException {
        this.home = home;
        this.lock = lock;
        this.sent = new SentFiles(home.resolve("sent.log"));
        this.archived = new ArchivedFiles(home.resolve("archived.log"));
        this.deliveries = new Deliveries(home.resolve("deliveries.log"));
        this.forwarded = new ForwardedFiles(home.resolve("forwarded.log"));
    }

    /**
     * Opens or creates the state.
     *
     * @param  home         the directory for it
     * @param  source       the directory that travels
     * @param  services     whose accounts it goes to; empty for the emulators' own
     * @throws UsageProblem when another program works here, or the state is that of another transfer
     */
    static StateDirectory open(Path home, Path source, Optional<Services> services) throws IOException {
        Files.createDirectories(home);
        FileChannel lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                throw inUse(home);
            }
            checkOwner(home, source, services);
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

    private static void checkOwner(Path home, Path source, Optional<Services> services) throws IOException {
        String account = services.map(used -> used.mediaFire().toString()).orElse("emulator");
        checkOwner(home, home.resolve("transfer"), source + "\n" + account + "\n");
        // A file of its own: a transfer may begin without sendspace and go on with it.
        Optional<SendspaceAccount> onward = services.flatMap(Services::sendspace);
        if (onward.isPresent()) {
            checkOwner(home, home.resolve("transfer-onward"), onward.get() + "\n");
        }
    }

    private static void checkOwner(Path home, Path file, String owner) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, owner);
        } else if (!Files.readString(file).equals(owner)) {
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

    ForwardedFiles forwarded() {
        return forwarded;
    }

    @Override
    public void close() throws IOException {
        sent.shutdown();
        archived.close();
        deliveries.close();
        forwarded.close();
        lock.close();
    }
}
