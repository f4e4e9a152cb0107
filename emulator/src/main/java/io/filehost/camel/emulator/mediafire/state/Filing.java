package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/** Makes files and folders and changes what they are called, say and hold. Moving them is not its business. */
public final class Filing {

    private final Account account;
    private final FolderTree tree;

    Filing(Account account) {
        this.account = account;
        this.tree = account.tree();
    }

    /**
     * Stores a file, as an upload does.
     *
     * @return         the new file, or with {@link OnDuplicate#REPLACE} the one that was there
     * @throws Refusal 118 for the name, 211 for a folder in the trash, 143 for a taken name with
     *                 {@link OnDuplicate#SKIP}, 162 when the account is full
     */
    public StoredFile store(StoredFolder folder, String name, Content content, OnDuplicate onDuplicate, Change change) {
        Names.checkFile(name, account.options());
        requireAlive(folder);
        Optional<StoredFile> there = tree.fileNamed(folder, name);
        if (there.isPresent() && onDuplicate == OnDuplicate.REPLACE) {
            replaceContent(there.get(), content, change);
            return there.get();
        }
        if (there.isPresent() && onDuplicate == OnDuplicate.SKIP) {
            throw Refusal.of(ErrorCode.FILE_ALREADY_EXISTS);
        }
        return add(folder, freeFileName(folder, name), content, change);
    }

    /** Refuses a name no file may have with 118. */
    public void requireFileName(String name) {
        Names.checkFile(name, account.options());
    }

    /** A name like this one that no file of the folder has. */
    public String freeFileName(StoredFolder folder, String name) {
        return Names.free(name, account.options(), taken -> tree.fileNamed(folder, taken).isPresent());
    }

    StoredFile add(StoredFolder folder, String name, Content content, Change change) {
        requireRoom(content.size());
        StoredFile file = new StoredFile(account.newKey(KeyLength.FILE), folder.key(), name, account.now());
        change.touch(file);
        file.add(new ContentVersion(file.revision(), content, account.now()));
        tree.add(file);
        return file;
    }

    /**
     * Makes a folder.
     *
     * @return         the new folder, or with {@link OnDuplicate#REPLACE} the one that was there, untouched
     * @throws Refusal 185 for the name, 211 for a parent in the trash, 144 for a taken name with
     *                 {@link OnDuplicate#SKIP}, 167 when the tree would grow too deep
     */
    public StoredFolder makeFolder(StoredFolder parent, String name, OnDuplicate onDuplicate, Change change) {
        Names.checkFolder(name, account.options());
        requireAlive(parent);
        Optional<StoredFolder> there = tree.folderNamed(parent, name);
        if (there.isPresent() && onDuplicate == OnDuplicate.REPLACE) {
            return there.get();
        }
        if (there.isPresent() && onDuplicate == OnDuplicate.SKIP) {
            throw Refusal.of(ErrorCode.FOLDER_ALREADY_EXISTS);
        }
        requireDepth(parent, 1);
        String free = Names.free(name, account.options(), taken -> tree.folderNamed(parent, taken).isPresent());
        return addFolder(account.newKey(KeyLength.FOLDER), parent, free, change);
    }

    StoredFolder addFolder(String key, StoredFolder parent, String name, Change change) {
        StoredFolder folder = new StoredFolder(key, parent.key(), name, account.now());
        change.touch(folder);
        tree.add(folder);
        return folder;
    }

    /**
     * Gives a file another content; the old one stays as a version, as long as the account keeps that many. The same
     * content again is a new version too.
     */
    public void replaceContent(StoredFile file, Content content, Change change) {
        requireAlive(file);
        requireRoom(content.size() - file.size());
        change.touch(file);
        tree.addVersion(file, new ContentVersion(file.revision(), content, account.now()));
        file.keepNewest(VersionsKept.in(account));
    }

    /** As {@link #replaceContent}, but the content that was current is not kept; older versions are. */
    public void overwriteContent(StoredFile file, Content content, Change change) {
        ContentVersion lost = file.head();
        replaceContent(file, content, change);
        file.forget(lost);
    }

    /**
     * Puts the content and properties of one file into another, whose own are lost; the key of the first is gone for
     * good. Properties are description, privacy and modification time; the name stays (our reading).
     */
    public void overwrite(StoredFile target, StoredFile source, Change change) {
        requireAlive(target);
        tree.remove(source);
        account.shares().forget(source.key());
        account.patches().forget(source.key());
        change.vanish(source);
        overwriteContent(target, source.content(), change);
        describe(target, source.description(), change);
        setPrivacy(target, source.privacy(), change);
        setModified(target, source.modified(), change);
    }

    /** Makes an old version the current one, which is a new version. */
    void restore(StoredFile file, long revision, Change change) {
        replaceContent(file, versionOf(file, revision).content(), change);
    }

    /** Refuses to bring back an unknown version (223), or one of a file in the trash (211). */
    void checkRestore(StoredFile file, long revision) {
        requireAlive(file);
        versionOf(file, revision);
    }

    private static ContentVersion versionOf(StoredFile file, long revision) {
        return file.version(revision).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_REVISION));
    }

    /** Renames a file. The name keeps its extension (106) and is not taken (143). */
    public void rename(StoredFile file, String name, Change change) {
        Names.checkFile(name, account.options());
        if (!Names.extension(name).equalsIgnoreCase(Names.extension(file.name()))) {
            throw Refusal.of(ErrorCode.CHANGE_EXTENSION);
        }
        StoredFolder folder = tree.parentOf(file).orElseThrow();
        if (name.equals(file.name())) {
            return;
        }
        if (tree.fileNamed(folder, name).isPresent()) {
            throw Refusal.of(ErrorCode.FILE_ALREADY_EXISTS);
        }
        tree.place(file, folder, name);
        change.touch(file);
    }

    /** Renames a folder. The name is not taken (144). */
    public void rename(StoredFolder folder, String name, Change change) {
        Names.checkFolder(name, account.options());
        StoredFolder parent = tree.parentOf(folder).orElseThrow(() -> Refusal.of(ErrorCode.ACCESS_DENIED));
        if (name.equals(folder.name())) {
            return;
        }
        if (tree.folderNamed(parent, name).isPresent()) {
            throw Refusal.of(ErrorCode.FOLDER_ALREADY_EXISTS);
        }
        tree.place(folder, parent, name);
        change.touch(folder);
    }

    public void describe(StoredItem item, String text, Change change) {
        if (!item.description().equals(text)) {
            item.description(text);
            change.touch(item);
        }
    }

    public void setPrivacy(StoredItem item, Privacy privacy, Change change) {
        if (item.privacy() != privacy) {
            item.privacy(privacy);
            change.touch(item);
        }
    }

    public void setModified(StoredItem item, Instant time, Change change) {
        if (!item.modified().equals(time)) {
            item.modified(time);
            change.touch(item);
        }
    }

    /** Puts a drop box on a folder or, with empty, takes it away. */
    public void setFileDrop(StoredFolder folder, Optional<FileDrop> drop, Change change) {
        requireAlive(folder);
        if (!folder.fileDrop().equals(drop)) {
            folder.fileDrop(drop.orElse(null));
            change.touch(folder);
        }
    }

    /** One download more; no change of the account. */
    public void countDownload(StoredFile file) {
        file.downloads(file.downloads() + 1);
        account.change().save(file);
    }

    /** Refuses what lies in the trash with 211. */
    public void requireAlive(StoredItem item) {
        if (item.inTrash() || item == tree.trash()) {
            throw Refusal.of(ErrorCode.CANT_MODIFY_DELETED_ITEMS, item.key());
        }
    }

    void requireRoom(long moreBytes) {
        if (moreBytes > 0 && tree.usedBytes() + moreBytes > account.storageLimit()) {
            throw Refusal.of(ErrorCode.LIMIT_EXCEEDED);
        }
    }

    /** Refuses with 167 when {@code levels} more folders would not fit below this one. */
    void requireDepth(StoredFolder parent, int levels) {
        if (tree.depth(parent) + levels > account.options().limits().of(Limit.FOLDER_DEPTH)) {
            throw Refusal.of(ErrorCode.FOLDER_DEPTH_LIMIT);
        }
    }
}
