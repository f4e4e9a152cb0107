package io.filehost.camel.example.transfer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * One state of a local file. Another size or modification time is another state; the content is not looked at.
 *
 * @param path     relative to the transferred directory, {@code /} between names
 * @param size     bytes
 * @param modified modification time, milliseconds since 1970
 */
public record Stamp(String path, long size, long modified) {

    /** The state of a file now. */
    public static Stamp of(Path file, String path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(path, now.size(), now.lastModifiedTime().toMillis());
    }

    /** The stamp that {@link #key()} wrote. */
    public static Stamp parse(String key) {
        String[] parts = key.split(":", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("Not a stamp: " + key);
        }
        return new Stamp(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    /** As one text, for an idempotent repository; the path comes last because it may hold anything. */
    public String key() {
        return size + ":" + modified + ":" + path;
    }
}
