package io.filehost.camel.common.feed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** New files that only their owner may read, where the file system knows of owners. */
final class OwnerOnly {

    private static final Set<StandardOpenOption> NEW_FILE
            = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);

    private OwnerOnly() {
    }

    static FileChannel create(Path path) throws IOException {
        return FileChannel.open(path, NEW_FILE, permissions(path));
    }

    /** Makes a rename in the directory last. */
    static void forceDirectory(Path directory) throws IOException {
        if (!isPosix(directory)) {
            // Windows cannot open a directory; its rename is written through.
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] permissions(Path path) {
        if (!isPosix(path)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
