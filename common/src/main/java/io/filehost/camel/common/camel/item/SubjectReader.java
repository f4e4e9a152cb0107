package io.filehost.camel.common.camel.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads which files and folders headers and bodies name.
 *
 * @param keys of the service
 */
public record SubjectReader<F, D>(ItemKeys<F, D> keys) {

    /** Files: text with commas, a collection of keys as text, or records of files. */
    public Subjects<F, D> files(Object named) {
        Collection<?> items = named instanceof Collection<?> several ? several : List.of(named);
        return new Subjects<>(items.stream().flatMap(this::fileKeys).toList(), List.of());
    }

    /** A folder where files are named is a mistake; to pass over it would look as if it were done. */
    private Stream<F> fileKeys(Object item) {
        Subjects<F, D> told = records(item);
        if (!told.folders().isEmpty()) {
            throw new IllegalArgumentException("Keys of files are expected, not folder " + told);
        }
        return told.isEmpty() ? words(item).map(keys::file) : told.files().stream();
    }

    /** Folders: text with commas, or a collection of keys as text. */
    public Subjects<F, D> folders(Object named) {
        return new Subjects<>(List.of(), words(named).map(keys::folder).toList());
    }

    /** What a body of our own records, or a collection of them, names; text in a collection is the key of a file. */
    public Subjects<F, D> records(Object body) {
        List<F> files = new ArrayList<>();
        List<D> folders = new ArrayList<>();
        Collection<?> items = body instanceof Collection<?> several ? several : body == null ? List.of() : List.of(body);
        for (Object item : items) {
            keys.fileOf(item).ifPresent(files::add);
            keys.folderOf(item).ifPresent(folders::add);
            if (item instanceof String text && body instanceof Collection) {
                files.add(keys.file(text));
            }
        }
        return new Subjects<>(files, folders);
    }

    private static Stream<String> words(Object named) {
        Stream<?> all = named instanceof Collection<?> several ? several.stream() : Stream.of(named.toString().split(","));
        return all.map(Object::toString).map(String::trim).filter(word -> !word.isEmpty());
    }
}
