package io.filehost.camel.common.body;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Downloads to files below one directory. A file appears under its name only when it is there whole and verified; until
 * then its name ends with {@code .inprogress}. Downloads to one name do not disturb each other: the last one to end
 * stays. What a killed program was downloading stays behind with that ending, and nobody needs it.
 */
public final class LocalDownloads {

    private static final String SUFFIX = ".inprogress";
    /** Longest name, in bytes, that common file systems take. */
    private static final int LONGEST_NAME = 255;

    private final Jail jail;

    /** @param directory made when it is missing */
    public LocalDownloads(Path directory) {
        this.jail = new Jail(directory);
    }

    /**
     * Downloads to a file, over an older one of the same name.
     *
     * @param  remotePath          the name below the directory, slashes between folders
     * @throws UnsafeNameException when the name could lead elsewhere
     * @throws IOException         when the content cannot be had whole; then no part of it is left
     */
    public File fetch(String remotePath, Download download) throws IOException {
        Path file = jail.resolve(remotePath);
        Files.createDirectories(file.getParent());
        // The folders exist now, so a link among them is seen that was made in between.
        file = jail.resolve(remotePath);
        Path part = file.resolveSibling(partName(file.getFileName().toString()));
        try {
            write(download, part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toFile();
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
    }

    /** Created anew, so that a link put there is not followed. */
    private static void write(Download download, Path part) throws IOException {
        try (InputStream in = new DownloadStream(download);
             OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            in.transferTo(out);
        }
    }

    private static String partName(String name) {
        String own = UUID.randomUUID().toString();
        String part = name + "." + own + SUFFIX;
        return part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME ? part : own + SUFFIX;
    }
}
