package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/**
 * Content that arrives in parts, each written at its place in one sparse file. Which parts are there is for the caller
 * to know; this class only holds the bytes. Parts at different places do not disturb each other, and a part may come
 * twice.
 */
public final class BlobAssembly {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final long size;

    BlobAssembly(Path file, long size) {
        this.file = file;
        this.size = size;
    }

    /** Copies received bytes to their place. */
    public void put(long position, ReceivedBytes part) {
        if (position < 0 || position + part.size() > size) {
            throw new IllegalArgumentException(
                    "Part of " + part.size() + " bytes at " + position + " is outside of " + size + " bytes");
        }
        try (FileChannel from = FileChannel.open(part.file());
             FileChannel to = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            to.position(position);
            long done = 0;
            while (done < part.size()) {
                done += from.transferTo(done, part.size() - done, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hashes the whole file, which then is ready to be adopted or discarded. Call it when all parts are there. */
    public ReceivedBytes complete() {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                total += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReceivedBytes(file, total, Sha256.hex(digest));
    }

    /** Removes what has arrived. */
    public void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
