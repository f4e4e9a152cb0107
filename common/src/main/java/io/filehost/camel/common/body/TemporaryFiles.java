package io.filehost.camel.common.body;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes temporary files that only their owner can read. Who asks for one removes it; what is left when their owner
 * stops goes then, because an exchange that waited somewhere when Camel was shut down is never over. Files of a process
 * that was killed stay behind; their names begin with {@code filehost-} and the number of that process.
 */
public final class TemporaryFiles {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFiles.class);
    private static final String PREFIX = "filehost-" + ProcessHandle.current().pid() + "-";
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private final Path directory;
    private final Set<Path> present = ConcurrentHashMap.newKeySet();

    /** @param directory where; null for the directory of the JVM */
    public TemporaryFiles(Path directory) {
        this.directory = directory;
    }

    /** In the directory of the JVM. */
    public static TemporaryFiles inDefaultDirectory() {
        return new TemporaryFiles(null);
    }

    /** A new empty file. The directory is made when it is missing. */
    public Path create() throws IOException {
        Path file = createFile();
        present.add(file);
        return file;
    }

    /** Removes one of the files; one that is gone already is no error. */
    public void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        present.remove(file);
    }

    /** Removes what nobody has removed, for whoever needed it is gone. New files can be made afterwards. */
    public void removeAll() {
        for (Path file : Set.copyOf(present)) {
            try {
                remove(file);
            } catch (IOException e) {
                LOG.warn("Temporary file {} cannot be removed: {}", file, e.toString());
            }
        }
    }

    private Path createFile() throws IOException {
        if (directory == null) {
            return Files.createTempFile(PREFIX, null, ownerOnly(Path.of(System.getProperty("java.io.tmpdir")), FILE));
        }
        if (Files.notExists(directory)) {
            Files.createDirectories(directory, ownerOnly(directory, DIRECTORY));
        }
        return Files.createTempFile(directory, PREFIX, null, ownerOnly(directory, FILE));
    }

    /** Nothing where the file system has no such permissions: there the directory of the user protects the file. */
    private static FileAttribute<?>[] ownerOnly(Path place, Set<PosixFilePermission> permissions) {
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(permissions) } : new FileAttribute<?>[0];
    }
}
