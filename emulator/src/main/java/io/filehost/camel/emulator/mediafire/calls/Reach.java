package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * Finds the items a call may change: those of the caller, and those of others as far as they were shared. Paths lead to
 * own items only. What others did not share, or not for this, is 114; what is nobody's is 110 or 112. While a
 * background job of the owner runs, his items are 208.
 */
final class Reach {

    private final Lookup lookup;

    Reach(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The one file a call is about. */
    Seen<StoredFile> file(Call call, Account caller, Need need) {
        return file(call, caller, need, Lookup.QUICK_KEY, Lookup.FILE_PATH);
    }

    Seen<StoredFile> file(Call call, Account caller, Need need, String keyName, String pathName) {
        if (!call.hasText(keyName) && call.hasText(pathName)) {
            return Seen.byOwner(caller, lookup.ownFile(call, caller, keyName, pathName));
        }
        String key = call.text(keyName).orElseThrow(() -> Refusal.of(ErrorCode.MISSING_QUICKKEY));
        return file(key, caller, need);
    }

    /** The files a call is about, all of them or a refusal. */
    Batch<StoredFile> files(Call call, Account caller, Need need) {
        if (!call.hasText(Lookup.QUICK_KEY) && call.hasText(Lookup.FILE_PATH)) {
            return new Batch<>(caller, lookup.ownFiles(call, caller), true);
        }
        List<String> keys = Lookup.keys(call, Lookup.QUICK_KEY, ErrorCode.MISSING_QUICKKEY);
        return Batch.of(keys.stream().distinct().map(key -> file(key, caller, need)).toList());
    }

    private Seen<StoredFile> file(String key, Account caller, Need need) {
        Lookup.requireFileKey(key);
        return checked(lookup.file(key, Optional.of(caller))
                .orElseThrow(() -> Refusal.of(ErrorCode.INVALID_QUICKKEY, key)), caller, need);
    }

    /** The one folder a call is about. */
    Seen<StoredFolder> folder(Call call, Account caller, Need need) {
        if (!call.hasText(Lookup.FOLDER_KEY) && !call.hasText(Lookup.FOLDER_PATH)) {
            throw Refusal.of(ErrorCode.MISSING_FOLDERKEY);
        }
        return target(call, caller, need, Lookup.FOLDER_KEY, Lookup.FOLDER_PATH);
    }

    /** The folder things go to; the caller's root when neither key nor path is sent. */
    Seen<StoredFolder> target(Call call, Account caller, String keyName, String pathName) {
        return target(call, caller, Need.WRITE, keyName, pathName);
    }

    private Seen<StoredFolder> target(Call call, Account caller, Need need, String keyName, String pathName) {
        String key = call.text(keyName, StoredFolder.ROOT);
        boolean byPath = !call.hasText(keyName) && call.hasText(pathName);
        if (byPath || isSpecial(key)) {
            return Seen.byOwner(caller, lookup.targetFolder(call, caller, keyName, pathName));
        }
        return folder(key, caller, need);
    }

    /** The folders a call is about, all of them or a refusal. */
    Batch<StoredFolder> folders(Call call, Account caller, Need need, String keyName, String pathName) {
        if (!call.hasText(keyName) && call.hasText(pathName)) {
            return new Batch<>(caller, lookup.ownFolders(call, caller, keyName, pathName), true);
        }
        List<String> keys = Lookup.keys(call, keyName, ErrorCode.MISSING_FOLDERKEY);
        return Batch.of(keys.stream().distinct().map(key -> folder(key, caller, need)).toList());
    }

    private Seen<StoredFolder> folder(String key, Account caller, Need need) {
        if (isSpecial(key)) {
            return Seen.byOwner(caller, lookup.ownFolder(key, caller));
        }
        return checked(lookup.seenFolder(key, Optional.of(caller))
                .orElseThrow(() -> Refusal.of(ErrorCode.INVALID_FOLDERKEY, key)), caller, need);
    }

    /** Every account has its own of these, so that the key alone does not tell whose is meant. */
    private static boolean isSpecial(String key) {
        return key.equals(StoredFolder.ROOT) || key.equals(StoredFolder.TRASH);
    }

    private static <T extends StoredItem> Seen<T> checked(Seen<T> seen, Account caller, Need need) {
        if (!seen.isOwn()) {
            if (!need.isMet(seen, caller)) {
                throw Refusal.of(ErrorCode.ACCESS_DENIED, seen.item().key());
            }
            if (need != Need.SHARED) {
                seen.owner().jobs().requireIdle();
            }
        }
        return seen;
    }
}
