package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an emulator keeps what it remembers: a directory, or nowhere for its own life only.
 *
 * @param directory empty when nothing is kept
 */
public record Storage(Optional<DataDirectory> directory, BlobStore blobs) implements AutoCloseable {

    /** @throws IOException when the directory cannot be used or another emulator has it */
    public static Storage open(Optional<Path> path) throws IOException {
        if (path.isEmpty()) {
            return new Storage(Optional.empty(), BlobStore.temporary());
        }
        DataDirectory directory = DataDirectory.take(path.get());
        try {
            return new Storage(Optional.of(directory), BlobStore.in(directory.path()));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** A place inside of the directory; empty when nothing is kept. */
    public Optional<Path> place(String name) {
        return directory.map(taken -> taken.path().resolve(name));
    }

    @Override
    public void close() throws IOException {
        blobs.close();
        if (directory.isPresent()) {
            directory.get().close();
        }
    }
}
