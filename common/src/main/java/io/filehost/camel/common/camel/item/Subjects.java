package io.filehost.camel.common.camel.item;

import java.util.List;
import java.util.stream.Stream;

/** The files and folders that an operation is about, by their keys: each once, in the order they were named. */
public record Subjects<F, D>(List<F> files, List<D> folders) {

    public Subjects {
        files = files.stream().distinct().toList();
        folders = folders.stream().distinct().toList();
    }

    /** Nothing. */
    public static <F, D> Subjects<F, D> none() {
        return new Subjects<>(List.of(), List.of());
    }

    /** One file. */
    public static <F, D> Subjects<F, D> file(F key) {
        return new Subjects<>(List.of(key), List.of());
    }

    /** One folder. */
    public static <F, D> Subjects<F, D> folder(D key) {
        return new Subjects<>(List.of(), List.of(key));
    }

    public boolean isEmpty() {
        return files.isEmpty() && folders.isEmpty();
    }

    /** True when there is exactly one. */
    public boolean isSingle() {
        return files.size() + folders.size() == 1;
    }

    /** All keys as text, files first. */
    public List<String> keys() {
        return Stream.concat(files.stream(), folders.stream()).map(Object::toString).toList();
    }

    @Override
    public String toString() {
        return String.join(",", keys());
    }
}
