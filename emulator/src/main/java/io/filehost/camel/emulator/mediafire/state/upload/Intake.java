package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.Optional;

import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Filing;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;

/**
 * Puts content into an account: as a new file, or into a file that is there. Where the content comes from is not its
 * business. One upload takes one revision (our reading: one recorded account used three for each).
 */
final class Intake {

    private final Account account;

    Intake(Account account) {
        this.account = account;
    }

    /** What stands in the way, looked at before anything is done. */
    FileError obstacle(UploadTarget target, UploadSource source, UploadWishes wishes) {
        Optional<StoredFile> there = occupant(target, source);
        if (target.isFile() && there.filter(file -> !file.inTrash()).isEmpty()) {
            return FileError.LOST;   // it went while the bytes came
        }
        boolean replaces = target.isFile() || wishes.onDuplicate() == OnDuplicate.REPLACE;
        if (there.isPresent() && !replaces && wishes.onDuplicate() == OnDuplicate.SKIP) {
            return FileError.NAME_TAKEN;
        }
        if (there.isPresent() && replaces
                && wishes.previousHash().filter(hash -> !hash.equals(there.get().hash())).isPresent()) {
            return FileError.REVISION_CONFLICT;
        }
        long freed = replaces ? there.map(StoredFile::size).orElse(0L) : 0;
        return fits(source.size() - freed) ? FileError.NONE : FileError.STORAGE_FULL;
    }

    /** Stores the content. Call it when there is no obstacle. */
    StoredFile store(UploadTarget target, UploadSource source, UploadWishes wishes, Change change) {
        Filing filing = account.filing();
        Optional<StoredFile> replaced = occupant(target, source)
                .filter(file -> target.isFile() || wishes.onDuplicate() == OnDuplicate.REPLACE);
        StoredFile file = replaced.isPresent()
                ? replaced.get()
                : filing.store(folder(target), source.filename(), source.content(), wishes.onDuplicate(), change);
        if (replaced.isPresent() && wishes.keepVersions()) {
            filing.replaceContent(file, source.content(), change);
        } else if (replaced.isPresent()) {
            filing.overwriteContent(file, source.content(), change);
        }
        wishes.modified().ifPresent(time -> filing.setModified(file, time, change));
        return file;
    }

    /** The file the upload meets: the one it is for, or the one of the same name. */
    private Optional<StoredFile> occupant(UploadTarget target, UploadSource source) {
        return target.isFile()
                ? account.tree().file(target.quickKey())
                : account.tree().fileNamed(folder(target), source.filename());
    }

    /** The target folder; the root when it is gone. */
    private StoredFolder folder(UploadTarget target) {
        return account.tree().folder(target.folderKey()).filter(folder -> !folder.inTrash() && !folder.isTrash())
                .orElseGet(account.tree()::root);
    }

    private boolean fits(long moreBytes) {
        return moreBytes <= 0 || account.tree().usedBytes() + moreBytes <= account.storageLimit();
    }
}
