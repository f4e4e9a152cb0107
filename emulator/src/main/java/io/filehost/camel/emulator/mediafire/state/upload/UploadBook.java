package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.KeyLength;

/** The upload records of all accounts. A key is enough to find one, because polls need no token. */
final class UploadBook {

    private final Accounts accounts;
    private final Map<String, Uploads> pages = new HashMap<>();

    UploadBook(Accounts accounts) {
        this.accounts = accounts;
    }

    Uploads of(Account account) {
        return pages.computeIfAbsent(account.ekey(), ekey -> new Uploads(account));
    }

    Optional<Account> ownerOf(String key) {
        return accounts.all().stream().filter(account -> of(account).find(key).isPresent()).findFirst();
    }

    String newKey(Account account) {
        String key = account.newKey(KeyLength.UPLOAD);
        while (ownerOf(key).isPresent()) {
            key = account.newKey(KeyLength.UPLOAD);
        }
        return key;
    }

    /** A key of the long kind that drop boxes hand out. */
    static String newDropBoxKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** Removes the parts of uploads nobody knows any more. */
    void clean(BlobStore blobs) {
        Set<String> known = new HashSet<>();
        accounts.all().forEach(account -> of(account).all().forEach(upload -> known.add(upload.key())));
        blobs.retainAssemblies(known);
    }
}
