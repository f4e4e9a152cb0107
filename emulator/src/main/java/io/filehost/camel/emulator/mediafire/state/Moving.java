package io.filehost.camel.emulator.mediafire.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/**
 * Puts items into other folders, out of the trash too (our reading: no documented method undeletes). All items of a
 * call are moved or none.
 */
public final class Moving {

    private final Account account;
    private final FolderTree tree;

    Moving(Account account) {
        this.account = account;
        this.tree = account.tree();
    }

    /**
     * Moves files. A file whose name is taken in the target gets another one (our reading of {@code new_names}).
     *
     * @return the new names, by key, of files that could not keep theirs
     */
    public Map<String, String> files(Collection<StoredFile> files, StoredFolder target, Change change) {
        account.filing().requireAlive(target);
        files.forEach(this::requireMovable);
        Map<String, String> newNames = new LinkedHashMap<>();
        for (StoredFile file : files) {
            if (file.parentKey().equals(target.key())) {
                continue;
            }
            String name = account.filing().freeFileName(target, file.name());
            if (!name.equals(file.name())) {
                newNames.put(file.key(), name);
            }
            moveOne(file, target, name, change);
        }
        return newNames;
    }

    /** Refuses a move of folders: root 114, into itself 115, taken name 144, too deep 167, trash 211. */
    void checkFolders(Collection<StoredFolder> folders, StoredFolder target) {
        account.filing().requireAlive(target);
        for (StoredFolder folder : folders) {
            requireOrdinary(folder);
            requireMovable(folder);
            if (tree.isWithin(target, folder)) {
                throw Refusal.of(ErrorCode.FOLDER_PATH_CONFLICT);
            }
            boolean stays = folder.parentKey().equals(target.key());
            if (!stays && tree.folderNamed(target, folder.name()).isPresent()) {
                throw Refusal.of(ErrorCode.FOLDER_ALREADY_EXISTS, folder.name());
            }
            account.filing().requireDepth(target, height(folder));
        }
    }

    /** Moves folders; they alone get a new number, not what is in them (our reading). */
    void folders(Collection<StoredFolder> folders, StoredFolder target, Change change) {
        for (StoredFolder folder : folders) {
            if (!folder.parentKey().equals(target.key())) {
                moveOne(folder, target, folder.name(), change);
            }
        }
    }

    private void moveOne(StoredItem item, StoredFolder target, String name, Change change) {
        boolean fromTrash = item.inTrash();
        tree.place(item, target, name);
        change.touch(item);
        if (fromTrash) {
            account.trash().revive(item, change);
        }
    }

    private void requireMovable(StoredItem item) {
        if (item.inTrash() && account.options().has(Quirk.TRASH_KEEPS_ITEMS)) {
            throw Refusal.of(ErrorCode.CANT_MODIFY_DELETED_ITEMS, item.key());
        }
    }

    /** Refuses root and trash can with 114. */
    static void requireOrdinary(StoredFolder folder) {
        if (folder.isRoot() || folder.isTrash()) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED, folder.key());
        }
    }

    /** Number of levels a folder and what is below it take. */
    int height(StoredFolder folder) {
        return 1 + tree.foldersIn(folder).stream().mapToInt(this::height).max().orElse(0);
    }
}
