package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A request body that lies on disk and was hashed while it came in. Nobody refers to it until {@link BlobStore#adopt}
 * makes it content or {@link BlobAssembly#put} copies it into a larger file; whoever received it discards it
 * afterwards.
 *
 * @param file   temporary file with the bytes
 * @param size   number of bytes
 * @param sha256 SHA-256 of the bytes, lower-case hex
 */
public record ReceivedBytes(Path file, long size, String sha256) {

    /** Removes the temporary file; does nothing when the bytes were adopted. */
    public void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
