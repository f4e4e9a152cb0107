package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * The files and folders of one account and where they lie: root and trash can are folders like others. Knows the
 * structure only; rules, revisions and error codes are the business of the verbs.
 */
public final class FolderTree {

    private record Shelves(Shelf<StoredFile> files, Shelf<StoredFolder> folders) {
        Shelves() {
            this(new Shelf<>(), new Shelf<>());
        }
    }

    private final Map<String, StoredFile> files = new HashMap<>();
    private final Map<String, StoredFolder> folders = new HashMap<>();
    private final Map<String, Shelves> shelves = new HashMap<>();
    private final HashIndex hashes = new HashIndex();
    private long usedBytes;

    FolderTree(Instant created) {
        register(new StoredFolder(StoredFolder.ROOT, "", StoredFolder.ROOT, created));
        register(new StoredFolder(StoredFolder.TRASH, "", "Trash", created));
    }

    private void register(StoredFolder folder) {
        folders.put(folder.key(), folder);
        shelves.put(folder.key(), new Shelves());
    }

    public StoredFolder root() {
        return folders.get(StoredFolder.ROOT);
    }

    public StoredFolder trash() {
        return folders.get(StoredFolder.TRASH);
    }

    public Optional<StoredFile> file(String key) {
        return Optional.ofNullable(files.get(key));
    }

    /** The folder with this key, root and trash can included. */
    public Optional<StoredFolder> folder(String key) {
        return Optional.ofNullable(folders.get(key));
    }

    /** The file or folder with this key. */
    public Optional<StoredItem> item(String key) {
        return file(key).map(StoredItem.class::cast).or(() -> folder(key));
    }

    /** Every file, in no order. */
    public Collection<StoredFile> allFiles() {
        return files.values();
    }

    /** Every folder with root and trash can, in no order. */
    public Collection<StoredFolder> allFolders() {
        return folders.values();
    }

    /** The files directly inside, by name. */
    public NavigableSet<StoredFile> filesIn(StoredFolder folder) {
        return shelves.get(folder.key()).files().inOrder();
    }

    /** The folders directly inside, by name. */
    public NavigableSet<StoredFolder> foldersIn(StoredFolder folder) {
        return shelves.get(folder.key()).folders().inOrder();
    }

    public Optional<StoredFile> fileNamed(StoredFolder folder, String name) {
        return shelves.get(folder.key()).files().named(name);
    }

    public Optional<StoredFolder> folderNamed(StoredFolder folder, String name) {
        return shelves.get(folder.key()).folders().named(name);
    }

    /** The files whose current content has this hash, also those in the trash. */
    public Collection<StoredFile> filesWithHash(String hash) {
        return hashes.filesWith(hash);
    }

    /** Bytes of the current contents; the trash counts (our reading). */
    public long usedBytes() {
        return usedBytes;
    }

    /** The folder an item lies in; empty for root and trash can. */
    public Optional<StoredFolder> parentOf(StoredItem item) {
        return folder(item.parentKey());
    }

    /** The folder and those above it, the root or the trash can last. */
    public List<StoredFolder> chain(StoredFolder folder) {
        List<StoredFolder> chain = new ArrayList<>();
        for (Optional<StoredFolder> next = Optional.of(folder); next.isPresent(); next = parentOf(next.get())) {
            chain.add(next.get());
        }
        return chain;
    }

    /** Number of folders between this one and the root: 0 for the root itself. */
    public int depth(StoredFolder folder) {
        return chain(folder).size() - 1;
    }

    /** Whether {@code item} is {@code folder} or lies somewhere below it. */
    public boolean isWithin(StoredItem item, StoredFolder folder) {
        return item == folder || parentOf(item).map(parent -> isWithin(parent, folder)).orElse(false);
    }

    /** Everything below a folder, without the folder, parents before their content. */
    public List<StoredItem> below(StoredFolder folder) {
        List<StoredItem> items = new ArrayList<>();
        Deque<StoredFolder> open = new ArrayDeque<>(List.of(folder));
        while (!open.isEmpty()) {
            StoredFolder next = open.remove();
            items.addAll(filesIn(next));
            items.addAll(foldersIn(next));
            open.addAll(foldersIn(next));
        }
        return items;
    }

    /** Follows names from the root: {@code a/b}. Empty when a name is unknown. */
    public Optional<StoredFolder> folderAt(String path) {
        Optional<StoredFolder> folder = Optional.of(root());
        for (String name : path.split("/", -1)) {
            folder = folder.flatMap(parent -> folderNamed(parent, name));
        }
        return folder;
    }

    /** The file at the end of a path: {@code a/b/name.txt}. */
    public Optional<StoredFile> fileAt(String path) {
        int slash = path.lastIndexOf('/');
        Optional<StoredFolder> folder = slash < 0 ? Optional.of(root()) : folderAt(path.substring(0, slash));
        return folder.flatMap(parent -> fileNamed(parent, path.substring(slash + 1)));
    }

    void add(StoredItem item) {
        if (item instanceof StoredFile file) {
            files.put(file.key(), file);
            hashes.add(file);
            usedBytes += file.size();
        } else if (item instanceof StoredFolder folder) {
            folders.put(folder.key(), folder);
            shelves.put(folder.key(), new Shelves());
        }
        shelve(item);
    }

    /** Fills the tree with what an earlier process wrote, in any order; a trash can among it replaces the fresh one. */
    void addAll(Collection<StoredFolder> writtenFolders, Collection<StoredFile> writtenFiles) {
        for (StoredFolder folder : writtenFolders) {
            register(folder);
        }
        writtenFolders.stream().filter(folder -> !folder.parentKey().isEmpty()).forEach(this::shelve);
        writtenFiles.forEach(this::add);
    }

    /** Takes out an item; a folder must be empty. */
    void remove(StoredItem item) {
        unshelve(item);
        if (item instanceof StoredFile file) {
            files.remove(file.key());
            hashes.remove(file);
            usedBytes -= file.size();
        } else {
            folders.remove(item.key());
            shelves.remove(item.key());
        }
    }

    /** Gives an item another place, another name, or both. */
    void place(StoredItem item, StoredFolder parent, String name) {
        unshelve(item);
        item.parentKey(parent.key());
        item.name(name);
        shelve(item);
    }

    /** Gives a file another content. */
    void addVersion(StoredFile file, ContentVersion version) {
        hashes.remove(file);
        usedBytes += version.content().size() - file.size();
        file.add(version);
        hashes.add(file);
    }

    private void shelve(StoredItem item) {
        Shelves parent = shelves.get(item.parentKey());
        if (item instanceof StoredFile file) {
            parent.files().add(file);
        } else if (item instanceof StoredFolder folder) {
            parent.folders().add(folder);
        }
    }

    private void unshelve(StoredItem item) {
        Shelves parent = shelves.get(item.parentKey());
        if (item instanceof StoredFile file) {
            parent.files().remove(file);
        } else if (item instanceof StoredFolder folder) {
            parent.folders().remove(folder);
        }
    }
}
