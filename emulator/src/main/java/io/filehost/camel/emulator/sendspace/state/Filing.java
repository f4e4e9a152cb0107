package io.filehost.camel.emulator.sendspace.state;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.BAD_TARGET_FOLDER;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.FOLDER_NOT_EMPTY;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PERMISSION_DENIED;

/** Every change to files and folders of one account. What is changed here is written when the call ends. */
public final class Filing {

    private static final int ID_LENGTH = 6;

    private final Account account;
    private final FolderTree tree;

    Filing(Account account) {
        this.account = account;
        this.tree = account.tree();
    }

    /** A new file; one of the same name may be there already and stays. */
    public StoredFile store(StoredFolder folder, String name, Content content) {
        Names.checked(name);
        StoredFile file = new StoredFile(account.world().newId(ID_LENGTH), folder.id(), name, content, account.now());
        tree.add(file);
        save(file);
        return file;
    }

    public StoredFolder makeFolder(StoredFolder parent, String name, boolean shared) {
        Names.checked(name);
        StoredFolder folder = new StoredFolder(account.world().newId(ID_LENGTH), parent.id(), name, shared);
        tree.add(folder);
        save(folder);
        return folder;
    }

    public void rename(StoredFile file, String name) {
        Names.checked(name);
        file.name(name);
        save(file);
    }

    /** @param text empty takes the description away */
    public void describe(StoredFile file, String text) {
        file.description(text);
        save(file);
    }

    /** @param password empty takes the protection away */
    public void protect(StoredFile file, String password) {
        file.password(password);
        save(file);
    }

    public void move(StoredFile file, StoredFolder target) {
        file.folderId(target.id());
        save(file);
    }

    public void limit(StoredFile file, FileLimits limits) {
        file.limits(limits);
        save(file);
    }

    /** Somebody downloaded the file. */
    public void countDownload(StoredFile file) {
        file.downloads(file.downloads() + 1);
        save(file);
    }

    /** For good: there is no trash can. */
    public void delete(StoredFile file) {
        tree.remove(file);
        account.book().removed(ItemRecords.idOf(file));
    }

    public void rename(StoredFolder folder, String name) {
        refuseRoot(folder);
        Names.checked(name);
        folder.name(name);
        save(folder);
    }

    public void share(StoredFolder folder, boolean shared) {
        refuseRoot(folder);
        folder.shared(shared);
        save(folder);
    }

    /** A folder cannot go into itself or below itself, and the root cannot go anywhere. */
    public void move(StoredFolder folder, StoredFolder target) {
        refuseRoot(folder, BAD_TARGET_FOLDER);
        if (tree.isWithin(target, folder)) {
            throw ItemRefusal.of(BAD_TARGET_FOLDER, folder.id());
        }
        folder.parentId(target.id());
        save(folder);
    }

    /** Only an empty folder is deleted (C4). */
    public void delete(StoredFolder folder) {
        refuseRoot(folder);
        if (!tree.foldersIn(folder).isEmpty() || !tree.filesIn(folder).isEmpty()) {
            throw ItemRefusal.of(FOLDER_NOT_EMPTY, folder.id());
        }
        remove(folder);
    }

    /** Deletes the folder with everything in it, as the later revision does (C4). */
    public void deleteWithContents(StoredFolder folder) {
        refuseRoot(folder);
        for (StoredFolder each : tree.withDescendants(folder)) {
            tree.filesIn(each).forEach(this::delete);
            remove(each);
        }
    }

    private void remove(StoredFolder folder) {
        tree.remove(folder);
        account.book().removed(ItemRecords.idOf(folder));
    }

    /** The root keeps its name and stays private; whoever wants it otherwise is refused with 11 (C15, our reading). */
    public void refuseRoot(StoredFolder folder) {
        refuseRoot(folder, PERMISSION_DENIED);
    }

    private static void refuseRoot(StoredFolder folder, int code) {
        if (folder.isRoot()) {
            throw ItemRefusal.of(code, folder.id());
        }
    }

    private void save(StoredFile file) {
        account.book().changed(ItemRecords.idOf(file), () -> ItemRecords.write(file));
    }

    private void save(StoredFolder folder) {
        account.book().changed(ItemRecords.idOf(folder), () -> ItemRecords.write(folder));
    }
}
