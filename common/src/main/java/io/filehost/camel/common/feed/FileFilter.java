package io.filehost.camel.common.feed;

import java.util.function.Predicate;

/**
 * Which files in scope count. Paths are asked before a change is opened, files before it is delivered.
 *
 * @param path judges by place and name
 * @param file judges by everything the service tells
 * @param <F>  what is known of a file
 */
public record FileFilter<F>(Predicate<FilePath> path, Predicate<F> file) {

    private static final Predicate<FilePath> ANYWHERE = path -> true;

    /** Takes every file. */
    public static <F> FileFilter<F> all() {
        return new FileFilter<>(ANYWHERE, file -> true);
    }

    /** False when every place and name will do, so that nobody needs to find them out. */
    public boolean looksAtPaths() {
        return path != ANYWHERE;
    }
}
