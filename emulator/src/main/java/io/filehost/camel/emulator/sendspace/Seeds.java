package io.filehost.camel.emulator.sendspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.state.Content;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

/** Puts files into accounts as if they had been uploaded, without a call of the service and without a journal entry. */
public final class Seeds {

    private final Accounts accounts;
    private final BlobStore blobs;

    Seeds(Accounts accounts, BlobStore blobs) {
        this.accounts = accounts;
        this.blobs = blobs;
    }

    /** @throws IllegalArgumentException when there is no account with this name or address */
    Account account(String name) {
        return accounts.find(name).orElseThrow(() -> new IllegalArgumentException("there is no account " + name));
    }

    /** As {@link #plant(Account, String, InputStream)}. */
    public StoredFile plant(Account account, String path, byte[] content) throws IOException {
        return plant(account, path, new ByteArrayInputStream(content));
    }

    /**
     * Makes a file; missing folders are made, a file of the same name stays beside it.
     *
     * @param  path        from the root, with {@code /} between names: {@code a/b.txt}
     * @param  content     read to its end, not closed
     * @throws IOException when the content cannot be read or kept
     */
    public StoredFile plant(Account account, String path, InputStream content) throws IOException {
        ReceivedBytes bytes = blobs.receive(content);
        try {
            return accounts.exclusively(() -> plant(account, path, bytes));
        } finally {
            bytes.discard();
        }
    }

    private StoredFile plant(Account account, String path, ReceivedBytes bytes) {
        int end = path.lastIndexOf('/');
        StoredFolder folder = account.tree().root();
        for (String part : path.substring(0, Math.max(end, 0)).split("/")) {
            folder = part.isEmpty() ? folder : child(account, folder, part);
        }
        StoredFile file = account.filing()
                .store(folder, path.substring(end + 1), new Content(bytes.sha256(), bytes.size()));
        if (bytes.size() > 0) {
            blobs.adopt(bytes);
        }
        return file;
    }

    private static StoredFolder child(Account account, StoredFolder parent, String name) {
        Optional<StoredFolder> known
                = account.tree().foldersIn(parent).stream().filter(folder -> folder.name().equals(name)).findFirst();
        return known.orElseGet(() -> account.filing().makeFolder(parent, name, false));
    }
}
