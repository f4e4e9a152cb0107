package io.filehost.camel.mediafire.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.upload.UploadResult;

/** The files and folders that an operation is about, each once, in the order they were named. */
record Subjects(List<QuickKey> files, List<FolderKey> folders) {

    static final Subjects NONE = new Subjects(List.of(), List.of());

    Subjects {
        files = files.stream().distinct().toList();
        folders = folders.stream().distinct().toList();
    }

    static Subjects file(QuickKey key) {
        return new Subjects(List.of(key), List.of());
    }

    static Subjects folder(FolderKey key) {
        return new Subjects(List.of(), List.of(key));
    }

    /** Quick keys: text with commas, a collection of keys as text, or records of files. */
    static Subjects files(Object keys) {
        Collection<?> items = keys instanceof Collection<?> several ? several : List.of(keys);
        return new Subjects(items.stream().flatMap(Subjects::quickKeys).toList(), List.of());
    }

    /** A folder where files are named is a mistake; to pass over it would look as if it were done. */
    private static Stream<QuickKey> quickKeys(Object item) {
        Subjects told = records(item);
        if (!told.folders().isEmpty()) {
            throw new IllegalArgumentException("Quick keys of files are expected, not folder " + told);
        }
        return told.isEmpty() ? words(item).map(QuickKey::new) : told.files().stream();
    }

    /** Folder keys: text with commas, or a collection of keys as text. */
    static Subjects folders(Object keys) {
        return new Subjects(List.of(), words(keys).map(FolderKey::new).toList());
    }

    /** What a body of our own records, or a collection of them, names; text in a collection is a quick key. */
    static Subjects records(Object body) {
        List<QuickKey> files = new ArrayList<>();
        List<FolderKey> folders = new ArrayList<>();
        Collection<?> items = body instanceof Collection<?> several ? several : body == null ? List.of() : List.of(body);
        for (Object item : items) {
            if (item instanceof QuickKey key) {
                files.add(key);
            } else if (item instanceof FileInfo file) {
                files.add(file.quickKey());
            } else if (item instanceof UploadResult result) {
                files.add(result.quickKey());
            } else if (item instanceof FolderKey key) {
                folders.add(key);
            } else if (item instanceof FolderInfo folder) {
                folders.add(folder.key());
            } else if (item instanceof Change change) {
                addChange(change, files, folders);
            } else if (item instanceof String text && body instanceof Collection) {
                files.add(new QuickKey(text));
            }
        }
        return new Subjects(files, folders);
    }

    private static void addChange(Change change, List<QuickKey> files, List<FolderKey> folders) {
        if (change.kind() == Change.Kind.FILE) {
            files.add(new QuickKey(change.key()));
        } else {
            folders.add(new FolderKey(change.key()));
        }
    }

    private static Stream<String> words(Object keys) {
        Stream<?> all = keys instanceof Collection<?> several ? several.stream() : Stream.of(keys.toString().split(","));
        return all.map(Object::toString).map(String::trim).filter(word -> !word.isEmpty());
    }

    boolean isEmpty() {
        return files.isEmpty() && folders.isEmpty();
    }

    /** True when there is exactly one. */
    boolean isSingle() {
        return files.size() + folders.size() == 1;
    }

    /** All keys as text, files first. */
    List<String> keys() {
        return Stream.concat(files.stream().map(QuickKey::value), folders.stream().map(FolderKey::value)).toList();
    }

    @Override
    public String toString() {
        return String.join(",", keys());
    }
}
