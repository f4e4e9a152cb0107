package io.filehost.camel.emulator.mediafire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;

/** Puts files into accounts as if they had been uploaded, without a call of the service and without a journal entry. */
public final class Seeds {

    private final Accounts accounts;
    private final BlobStore blobs;

    Seeds(Accounts accounts, BlobStore blobs) {
        this.accounts = accounts;
        this.blobs = blobs;
    }

    /** @throws IllegalArgumentException when there is no account with this address */
    Account account(String email) {
        return accounts.findByEmail(email)
                .orElseThrow(() -> new IllegalArgumentException("there is no account " + email));
    }

    /** As {@link #plant(Account, String, InputStream)}. */
    public StoredFile plant(Account account, String path, byte[] content) throws IOException {
        return plant(account, path, new ByteArrayInputStream(content));
    }

    /**
     * Makes a file; missing folders are made, a file of the same name gets the content as its newest version.
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
        Change change = account.change();
        int end = path.lastIndexOf('/');
        String name = path.substring(end + 1);
        account.filing().requireFileName(name);
        StoredFolder folder = account.tree().root();
        for (String part : path.substring(0, Math.max(end, 0)).split("/")) {
            folder = part.isEmpty() ? folder : account.filing().makeFolder(folder, part, OnDuplicate.REPLACE, change);
        }
        StoredFile file = account.filing()
                .store(folder, name, new Content(bytes.sha256(), bytes.size()), OnDuplicate.REPLACE, change);
        if (bytes.size() > 0) {
            blobs.adopt(bytes);
        }
        return file;
    }
}
