package io.filehost.camel.emulator.mediafire.state;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/** Makes copies of files and folders. Copies share the bytes, have keys of their own and no old versions. */
public final class Copying {

    private final Account account;
    private final FolderTree tree;

    Copying(Account account) {
        this.account = account;
        this.tree = account.tree();
    }

    /** Copies a file, of this or of another account; a taken name is numbered (our reading). */
    public StoredFile file(StoredFile source, StoredFolder target, Change change) {
        account.filing().requireAlive(source);
        account.filing().requireAlive(target);
        String name = account.filing().freeFileName(target, source.name());
        return copyFile(source, target, name, change);
    }

    private StoredFile copyFile(StoredFile source, StoredFolder target, String name, Change change) {
        StoredFile copy = account.filing().add(target, name, source.content(), change);
        copy.description(source.description());
        copy.privacy(source.privacy());
        copy.modified(source.modified());
        return copy;
    }

    /**
     * Refuses a copy of folders: into itself 115, taken name 144, full 162, too deep 167, too many files 207, trash
     * 211.
     */
    void checkFolders(Collection<StoredFolder> sources, StoredFolder target) {
        account.filing().requireAlive(target);
        long files = 0;
        long bytes = 0;
        for (StoredFolder source : sources) {
            checkPlace(source, target);
            List<StoredFile> inside = filesBelow(source);
            files += inside.size();
            bytes += inside.stream().mapToLong(StoredFile::size).sum();
        }
        if (files > account.options().limits().of(Limit.OBJECTS)) {
            throw Refusal.of(ErrorCode.COPY_LIMIT_EXCEEDED);
        }
        account.filing().requireRoom(bytes);
    }

    private void checkPlace(StoredFolder source, StoredFolder target) {
        Moving.requireOrdinary(source);
        account.filing().requireAlive(source);
        if (tree.isWithin(target, source)) {
            throw Refusal.of(ErrorCode.FOLDER_PATH_CONFLICT);
        }
        if (tree.folderNamed(target, source.name()).isPresent()) {
            throw Refusal.of(ErrorCode.FOLDER_ALREADY_EXISTS, source.name());
        }
        account.filing().requireDepth(target, account.moving().height(source));
    }

    private List<StoredFile> filesBelow(StoredFolder folder) {
        return tree.below(folder).stream()
                .filter(StoredFile.class::isInstance).map(StoredFile.class::cast).toList();
    }

    /** Copies folders with all they hold. The copies of the folders themselves get the keys given. */
    void folders(Collection<StoredFolder> sources, List<String> keys, StoredFolder target, Change change) {
        Iterator<String> key = keys.iterator();
        for (StoredFolder source : sources) {
            copyFolder(source, key.next(), target, change);
        }
    }

    private void copyFolder(StoredFolder source, String key, StoredFolder target, Change change) {
        StoredFolder copy = account.filing().addFolder(key, target, source.name(), change);
        copy.description(source.description());
        copy.privacy(source.privacy());
        for (StoredFile file : tree.filesIn(source)) {
            copyFile(file, copy, file.name(), change);
        }
        for (StoredFolder inside : tree.foldersIn(source)) {
            copyFolder(inside, account.newKey(KeyLength.FOLDER), copy, change);
        }
    }
}
