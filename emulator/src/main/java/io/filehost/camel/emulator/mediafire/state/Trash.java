package io.filehost.camel.emulator.mediafire.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/**
 * Puts items into the trash can and removes them for good. The can itself is a folder of the feed and gets a number
 * whenever something goes in or out.
 */
public final class Trash {

    private final Account account;
    private final FolderTree tree;

    Trash(Account account) {
        this.account = account;
        this.tree = account.tree();
    }

    /** Moves files to the trash, all or none; 210 for one that is there already. */
    public void deleteFiles(Collection<StoredFile> files, Change change) {
        for (StoredFile file : files) {
            if (file.inTrash()) {
                throw Refusal.of(ErrorCode.FILE_ALREADY_DELETED, file.key());
            }
        }
        files.forEach(file -> discard(file, change));
    }

    /** Refuses a deletion of folders: root 114, in the trash already 209, too many files at any depth 242. */
    void checkDelete(Collection<StoredFolder> folders) {
        for (StoredFolder folder : folders) {
            Moving.requireOrdinary(folder);
            if (folder.inTrash()) {
                throw Refusal.of(ErrorCode.FOLDER_ALREADY_DELETED, folder.key());
            }
            long files = tree.below(folder).stream().filter(StoredFile.class::isInstance).count();
            if (files > account.options().limits().of(Limit.DELETED_FILES) && !account.options().has(Quirk.LARGE_DELETES)) {
                throw Refusal.of(ErrorCode.FOLDER_FILES_EXCEEDED);
            }
        }
    }

    /** Moves folders to the trash with all they hold; everything gets the number of the call (our reading). */
    void deleteFolders(Collection<StoredFolder> folders, Change change) {
        for (StoredFolder folder : folders) {
            // One below another of the same call is in the trash already when its turn comes.
            if (!folder.inTrash()) {
                discard(folder, change);
            }
        }
    }

    private void discard(StoredItem item, Change change) {
        item.parentBefore(item.parentKey());
        tree.place(item, tree.trash(), item.name());
        markDeleted(item, change);
        if (item instanceof StoredFolder folder) {
            tree.below(folder).forEach(inside -> markDeleted(inside, change));
        }
        change.touch(tree.trash());
    }

    private void markDeleted(StoredItem item, Change change) {
        item.deletedAt(account.now());
        change.touch(item);
    }

    /** An item that lay in the trash lies elsewhere now. What is in it comes back too but keeps its numbers. */
    void revive(StoredItem item, Change change) {
        item.undeleted();
        if (item instanceof StoredFolder folder) {
            for (StoredItem inside : tree.below(folder)) {
                inside.undeleted();
                change.save(inside);
            }
        }
        change.touch(tree.trash());
    }

    /** Removes a file for good, from the trash or from its folder: no precondition is documented. */
    public void purgeFile(StoredFile file, Change change) {
        purge(List.of(file), change);
    }

    void purge(Collection<? extends StoredItem> items, Change change) {
        if (account.options().has(Quirk.PURGE_WITHOUT_EFFECT)) {
            return;
        }
        for (StoredItem item : items) {
            // One below another of the same call is gone already when its turn comes.
            if (tree.item(item.key()).isPresent()) {
                purgeOne(item, change);
            }
        }
    }

    private void purgeOne(StoredItem item, Change change) {
        if (item.inTrash()) {
            change.touch(tree.trash());
        }
        List<StoredItem> all = new ArrayList<>(List.of(item));
        if (item instanceof StoredFolder folder) {
            all.addAll(tree.below(folder));
        }
        Collections.reverse(all);
        for (StoredItem gone : all) {
            tree.remove(gone);
            account.shares().forget(gone.key());
            account.artworks().forget(gone.key());
            account.patches().forget(gone.key());
            change.vanish(gone);
        }
    }

    /** Removes everything in the trash for good. */
    void empty(Change change) {
        purge(content(), change);
    }

    /** What lies in the trash itself, not in folders that lie there. */
    List<StoredItem> content() {
        List<StoredItem> items = new ArrayList<>(tree.filesIn(tree.trash()));
        items.addAll(tree.foldersIn(tree.trash()));
        return items;
    }
}
