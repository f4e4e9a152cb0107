package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory for the life of this process. One a killed process left behind is removed by the next that makes one.
 *
 * <p>
 * Each holds a file that its owner keeps locked and that is named after the owner's process. A directory is abandoned
 * when somebody else can have that lock. Directories without such a file, and those of this process, are left alone:
 * opening and closing the file would end the lock of an emulator in the same JVM.
 */
final class TemporaryDirectory implements AutoCloseable {

    private static final String PREFIX = "filehost-emulator-";
    private static final String OWNER = "owner-";

    private final Path path;
    private final FileChannel lock;

    private TemporaryDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @param parent where to make it; abandoned ones there are removed */
    static TemporaryDirectory in(Path parent) throws IOException {
        removeAbandoned(parent);
        Path path = Files.createTempDirectory(parent, PREFIX);
        // Under its name only once it is locked: nobody must find it in between.
        Path fresh = path.resolve("fresh");
        FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            Files.move(fresh, path.resolve(OWNER + self()), StandardCopyOption.ATOMIC_MOVE);
            return new TemporaryDirectory(path, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        deleteTree(path);
        lock.close();
    }

    private static long self() {
        return ProcessHandle.current().pid();
    }

    private static void removeAbandoned(Path parent) throws IOException {
        for (Path directory : list(parent, PREFIX)) {
            if (Files.isDirectory(directory) && Files.isWritable(directory)) {
                removeIfAbandoned(directory);
            }
        }
    }

    /** @return whether it was removed */
    private static boolean removeIfAbandoned(Path directory) throws IOException {
        try {
            Optional<Path> owner = list(directory, OWNER).stream().findFirst();
            return owner.isPresent() && !owner.get().endsWith(OWNER + self()) && removeUnlocked(directory, owner.get());
        } catch (NoSuchFileException e) {
            return false;   // another process that starts now is faster
        }
    }

    private static boolean removeUnlocked(Path directory, Path owner) throws IOException {
        try (FileChannel channel = FileChannel.open(owner, StandardOpenOption.WRITE); FileLock free = channel.tryLock()) {
            if (free == null) {
                return false;
            }
            deleteTree(directory);
            return true;
        }
    }

    private static List<Path> list(Path directory, String prefix) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
