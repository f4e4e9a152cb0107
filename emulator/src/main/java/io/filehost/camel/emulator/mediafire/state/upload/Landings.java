package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;

/** Finds the place an upload names. Folders of a path are made when they are missing. */
final class Landings {

    private final Supplier<UploadOptions> options;

    Landings(Supplier<UploadOptions> options) {
        this.options = options;
    }

    Landing inFile(Account account, String quickKey) {
        Optional<StoredFile> file = account.tree().file(quickKey).filter(found -> !found.inTrash());
        return new Landing(UploadTarget.file(quickKey), file.isPresent() ? UploadResult.TAKEN : UploadResult.FILE_UNKNOWN);
    }

    /** @param path names of folders below the folder, joined by slashes; empty for the folder itself */
    Landing inFolder(Account account, String folderKey, String path) {
        Optional<StoredFolder> folder = account.tree().folder(folderKey);
        boolean trashed = folder.filter(found -> found.inTrash() || found.isTrash()).isPresent();
        if (trashed && !options.get().has(UploadQuirk.TRASHED_FOLDER_IS_MISSING)) {
            return new Landing(UploadTarget.folder(folderKey), UploadResult.FOLDER_IN_TRASH);
        }
        if (trashed || folder.isEmpty()) {
            return new Landing(UploadTarget.folder(folderKey), UploadResult.TAKEN_FOR_ROOT);
        }
        return new Landing(UploadTarget.folder(walk(account, folder.get(), path).key()), UploadResult.TAKEN);
    }

    private static StoredFolder walk(Account account, StoredFolder start, String path) {
        Change change = account.change();
        StoredFolder folder = start;
        for (String name : path.split("/")) {
            if (!name.isEmpty()) {
                folder = account.filing().makeFolder(folder, name, OnDuplicate.REPLACE, change);
            }
        }
        return folder;
    }
}
