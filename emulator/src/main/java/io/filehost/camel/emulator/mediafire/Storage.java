package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.DataDirectory;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.StateOptions;

/**
 * Everything an emulator remembers: accounts and bytes, in a directory or for its own life only.
 *
 * @param directory empty when nothing is kept
 */
record Storage(Optional<DataDirectory> directory, Accounts accounts, BlobStore blobs) implements AutoCloseable {

    static Storage open(Optional<Path> path, Supplier<StateOptions> options) throws IOException {
        if (path.isEmpty()) {
            return new Storage(Optional.empty(), new Accounts(options), BlobStore.temporary());
        }
        DataDirectory directory = DataDirectory.take(path.get());
        try {
            BlobStore blobs = BlobStore.in(directory.path());
            return new Storage(Optional.of(directory), Accounts.in(directory.path().resolve("accounts"), options), blobs);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        accounts.close();
        blobs.close();
        if (directory.isPresent()) {
            directory.get().close();
        }
    }
}
