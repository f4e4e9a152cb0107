package io.filehost.camel.mediafire.change.reader;

import java.util.function.Predicate;

import io.filehost.camel.mediafire.client.model.FileInfo;

/**
 * Which files in scope count. Paths are asked before a change is opened, files before it is delivered.
 *
 * @param path judges by place and name
 * @param file judges by everything the service tells
 */
public record FileFilter(Predicate<FilePath> path, Predicate<FileInfo> file) {

    /** Takes every file. */
    public static final FileFilter ALL = new FileFilter(path -> true, file -> true);
}
