package io.filehost.camel.common.body;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Turns remote names into local paths that stay below one directory. Remote names are not to be trusted: anybody who
 * may write to a shared folder chooses them.
 */
public final class Jail {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(".*\\p{Cntrl}.*", Pattern.DOTALL);

    private final Path directory;

    /** @param directory where everything must stay; need not exist yet */
    public Jail(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /**
     * The local path of a remote one, slashes between its names.
     *
     * @throws UnsafeNameException when it could lead out of the directory, through its text or through a link on disk
     * @throws IOException         when the disk cannot be asked
     */
    public Path resolve(String remotePath) throws IOException {
        refuseText(remotePath);
        Path path = resolveText(remotePath);
        refuseLinks(remotePath, path);
        return path;
    }

    private static void refuseText(String remotePath) throws UnsafeNameException {
        if (remotePath.isEmpty()) {
            throw new UnsafeNameException(remotePath, "it is empty");
        }
        if (CONTROL.matcher(remotePath).matches()) {
            throw new UnsafeNameException(remotePath, "it has control characters");
        }
        if (remotePath.indexOf('\\') >= 0 || remotePath.startsWith("/") || DRIVE.matcher(remotePath).matches()) {
            throw new UnsafeNameException(remotePath, "it has a backslash or starts at a root");
        }
        for (String name : remotePath.split("/", -1)) {
            if (name.isBlank() || name.equals(".") || name.equals("..")) {
                throw new UnsafeNameException(remotePath, "it has an empty or a dotted part");
            }
        }
    }

    private Path resolveText(String remotePath) throws UnsafeNameException {
        try {
            Path path = directory.resolve(remotePath).normalize();
            if (!path.startsWith(directory) || path.equals(directory)) {
                throw new UnsafeNameException(remotePath, "it leads out of " + directory);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new UnsafeNameException(remotePath, "this system has no such names: " + e.getReason());
        }
    }

    /** Text alone is not enough: a link below the directory may point anywhere. */
    private void refuseLinks(String remotePath, Path path) throws IOException {
        Path parent = path.getParent();
        while (!Files.exists(parent, LinkOption.NOFOLLOW_LINKS) && !parent.equals(directory)) {
            parent = parent.getParent();
        }
        if (Files.exists(directory) && !parent.toRealPath().startsWith(directory.toRealPath())) {
            throw new UnsafeNameException(remotePath, "a link leads out of " + directory);
        }
    }
}
