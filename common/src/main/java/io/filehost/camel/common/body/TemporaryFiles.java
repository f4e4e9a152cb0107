package io.filehost.camel.common.body;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Makes temporary files that only their owner can read. Who asks for one removes it.
 *
 * @param directory where; null for the directory of the JVM
 */
public record TemporaryFiles(Path directory) {

    private static final String PREFIX = "filehost-";
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    /** In the directory of the JVM. */
    public static TemporaryFiles inDefaultDirectory() {
        return new TemporaryFiles(null);
    }

    /** A new empty file. The directory is made when it is missing. */
    public Path create() throws IOException {
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
