package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * Finds the items a call is about, by key or by path; a key wins over a path. Refuses with the code that tells what was
 * wrong with the key.
 */
final class Lookup {

    static final String QUICK_KEY = "quick_key";
    static final String FILE_PATH = "file_path";
    static final String FOLDER_KEY = "folder_key";
    static final String FOLDER_PATH = "folder_path";

    private static final int MOST_KEYS = 500;

    private final Accounts accounts;

    Lookup(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The one file of the caller a call is about. */
    StoredFile ownFile(Call call, Account account) {
        return ownFile(call, account, QUICK_KEY, FILE_PATH);
    }

    StoredFile ownFile(Call call, Account account, String keyName, String pathName) {
        if (!call.hasText(keyName) && call.hasText(pathName)) {
            return fileAt(account, call.required(pathName));
        }
        return ownFile(account, call.text(keyName).orElseThrow(() -> Refusal.of(ErrorCode.MISSING_QUICKKEY)));
    }

    /** The files of the caller a call is about, all of them or a refusal. */
    List<StoredFile> ownFiles(Call call, Account account) {
        if (!call.hasText(QUICK_KEY) && call.hasText(FILE_PATH)) {
            return List.of(fileAt(account, call.required(FILE_PATH)));
        }
        return keys(call, QUICK_KEY, ErrorCode.MISSING_QUICKKEY).stream().distinct()
                .map(key -> ownFile(account, key)).toList();
    }

    private StoredFile ownFile(Account account, String key) {
        requireFileKey(key);
        return account.tree().file(key).orElseThrow(() -> unknownTo(account, key, ErrorCode.INVALID_QUICKKEY));
    }

    /** A key of another length than file keys have counts as missing: 111 (recorded). */
    static void requireFileKey(String key) {
        if (!isFileKey(key)) {
            throw Refusal.of(ErrorCode.MISSING_QUICKKEY, "not a quick key: " + key);
        }
    }

    static boolean isFileKey(String key) {
        return key.matches("[0-9a-z]{15}|[0-9a-z]{11}");
    }

    /** The members of a list parameter, at most 500. */
    static List<String> keys(Call call, String name, int missing) {
        List<String> keys = call.list(name);
        if (keys.isEmpty()) {
            throw Refusal.of(missing, name + " is missing");
        }
        if (keys.size() > MOST_KEYS) {
            throw call.malformed(name);
        }
        return keys;
    }

    private static StoredFile fileAt(Account account, String path) {
        return account.tree().fileAt(path).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_FILE_PATH, path));
    }

    /** The folders of the caller a call is about, all of them or a refusal. */
    List<StoredFolder> ownFolders(Call call, Account account, String keyName, String pathName) {
        if (!call.hasText(keyName) && call.hasText(pathName)) {
            return List.of(folderAt(account, call.required(pathName)));
        }
        return keys(call, keyName, ErrorCode.MISSING_FOLDERKEY).stream().distinct()
                .map(key -> ownFolder(key, account)).toList();
    }

    /** The folder of the caller a call is about. */
    StoredFolder ownFolder(Call call, Account account) {
        if (!call.hasText(FOLDER_KEY) && !call.hasText(FOLDER_PATH)) {
            throw Refusal.of(ErrorCode.MISSING_FOLDERKEY);
        }
        return targetFolder(call, account, FOLDER_KEY, FOLDER_PATH);
    }

    /** The folder of the caller things go to; the root when neither key nor path is sent. */
    StoredFolder targetFolder(Call call, Account account, String keyName, String pathName) {
        if (!call.hasText(keyName) && call.hasText(pathName)) {
            return folderAt(account, call.required(pathName));
        }
        return ownFolder(call.text(keyName, StoredFolder.ROOT), account);
    }

    StoredFolder ownFolder(String key, Account account) {
        return account.tree().folder(key).filter(folder -> !folder.isTrash())
                .orElseThrow(() -> unknownTo(account, key, ErrorCode.INVALID_FOLDERKEY));
    }

    static StoredFolder folderAt(Account account, String path) {
        return account.tree().folderAt(path).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_FOLDER_PATH, path));
    }

    private Refusal unknownTo(Account account, String key, int unknown) {
        boolean foreign = accounts.ownerOf(key).filter(owner -> owner != account).isPresent();
        return Refusal.of(foreign ? ErrorCode.ACCESS_DENIED : unknown, key);
    }

    /** A file of any account, as the caller sees it; empty when there is none. */
    Optional<Seen<StoredFile>> file(String key, Optional<Account> caller) {
        return accounts.ownerOf(key)
                .flatMap(owner -> owner.tree().file(key).map(file -> Seen.by(caller, owner, file)));
    }

    /** A folder of any account, as the caller sees it; empty when there is none. */
    Optional<Seen<StoredFolder>> seenFolder(String key, Optional<Account> caller) {
        return accounts.ownerOf(key)
                .flatMap(owner -> owner.tree().folder(key).map(folder -> Seen.by(caller, owner, folder)));
    }

    /** A file or folder of any account, as the caller sees it. */
    Optional<Seen<StoredItem>> item(String key, Optional<Account> caller) {
        return accounts.ownerOf(key)
                .flatMap(owner -> owner.tree().item(key).map(item -> Seen.by(caller, owner, item)));
    }

    /** A folder of any account or the caller's root: 112 when unknown, 114 when the caller may not see it. */
    Seen<StoredFolder> folder(Call call, Optional<Account> caller) {
        if (!call.hasText(FOLDER_KEY) && call.hasText(FOLDER_PATH)) {
            Account account = caller.orElseThrow(() -> Refusal.of(ErrorCode.MISSING_TOKEN));
            return Seen.byOwner(account, folderAt(account, call.required(FOLDER_PATH)));
        }
        return folder(call.text(FOLDER_KEY, StoredFolder.ROOT), caller);
    }

    Seen<StoredFolder> folder(String key, Optional<Account> caller) {
        if (key.equals(StoredFolder.ROOT)) {
            Account account = caller.orElseThrow(() -> Refusal.of(ErrorCode.MISSING_TOKEN));
            return Seen.byOwner(account, account.tree().root());
        }
        Account owner = accounts.ownerOf(key).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_FOLDERKEY, key));
        StoredFolder folder = owner.tree().folder(key).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_FOLDERKEY, key));
        Seen<StoredFolder> seen = Seen.by(caller, owner, folder);
        if (!seen.right().mayRead()) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED, key);
        }
        return seen;
    }

    /** The file a one-time key opens. */
    Optional<StoredFile> oneTimeFile(String token) {
        return accounts.all().stream().flatMap(account -> account.oneTimeKeys().file(token).stream()).findFirst();
    }
}
