package io.filehost.camel.emulator.sendspace.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.FILE_NOT_FOUND;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.FOLDER_NOT_FOUND;

/** What lies where in one account. Names are no keys: equal siblings are allowed. */
public final class FolderTree {

    private final Map<String, StoredFolder> folders = new LinkedHashMap<>();
    private final Map<String, StoredFile> files = new LinkedHashMap<>();

    FolderTree() {
        add(StoredFolder.root());
    }

    void add(StoredFolder folder) {
        folders.put(folder.id(), folder);
    }

    void add(StoredFile file) {
        files.put(file.id(), file);
    }

    void remove(StoredFolder folder) {
        folders.remove(folder.id());
    }

    void remove(StoredFile file) {
        files.remove(file.id());
    }

    public StoredFolder root() {
        return folders.get(StoredFolder.ROOT);
    }

    public Optional<StoredFolder> findFolder(String id) {
        return Optional.ofNullable(folders.get(id));
    }

    public Optional<StoredFile> findFile(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** The folder, or a refusal with 10 that names it. */
    public StoredFolder folder(String id) {
        return findFolder(id).orElseThrow(() -> ItemRefusal.of(FOLDER_NOT_FOUND, id));
    }

    /** The file, or a refusal with 9 that names it. */
    public StoredFile file(String id) {
        return findFile(id).orElseThrow(() -> ItemRefusal.of(FILE_NOT_FOUND, id));
    }

    /** All folders, the root first, then the oldest. */
    public Collection<StoredFolder> allFolders() {
        return List.copyOf(folders.values());
    }

    public Collection<StoredFile> allFiles() {
        return List.copyOf(files.values());
    }

    /** Files that have limits. */
    Stream<StoredFile> limitedFiles() {
        return files.values().stream().filter(file -> file.limits().arePresent());
    }

    /** Folders directly inside of another. */
    public List<StoredFolder> foldersIn(StoredFolder parent) {
        return folders.values().stream()
                .filter(folder -> !folder.isRoot() && folder.parentId().equals(parent.id())).toList();
    }

    /** Files directly inside of a folder. */
    public List<StoredFile> filesIn(StoredFolder parent) {
        return files.values().stream().filter(file -> file.folderId().equals(parent.id())).toList();
    }

    /** Whether {@code folder} is {@code other} or lies somewhere inside of it. */
    public boolean isWithin(StoredFolder folder, StoredFolder other) {
        StoredFolder current = folder;
        while (!current.isRoot() && current != other) {
            current = folders.get(current.parentId());
        }
        return current == other;
    }

    /** The folder and all folders below it, parents first. */
    public List<StoredFolder> withDescendants(StoredFolder folder) {
        List<StoredFolder> all = new ArrayList<>(List.of(folder));
        for (int next = 0; next < all.size(); next++) {
            all.addAll(foldersIn(all.get(next)));
        }
        return all;
    }

    /** Bytes of all files. */
    public long usedBytes() {
        return files.values().stream().mapToLong(StoredFile::size).sum();
    }
}
