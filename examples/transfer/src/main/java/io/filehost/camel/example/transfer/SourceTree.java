package io.filehost.camel.example.transfer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.filehost.camel.example.transfer.store.Stamp;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * The directory that travels. As a filter of the file consumer it takes every regular file, follows no linked folder,
 * and fixes the state in which a file was seen: the idempotent key of the route is in the file's extended attributes.
 */
final class SourceTree implements GenericFileFilter<File> {

    private static final String STAMP = "stamp";

    private final Path root;

    /**
     * What was found.
     *
     * @param files   everything that can be sent
     * @param leftOut path and reason of what cannot
     */
    record Scan(List<Stamp> files, Map<String, String> leftOut) {
    }

    /**
     * @param root the directory under the name that the file consumer uses, which may be a link to it
     */
    SourceTree(Path root) {
        this.root = root;
    }

    /** Where a file of the tree is, whether it exists or not. */
    Path locate(String path) {
        return root.resolve(path);
    }

    /** Whether a path, as {@link #locate} gives it and normalised, is inside the tree. */
    boolean contains(Path file) {
        return file.startsWith(root) && !file.equals(root);
    }

    /** Walks the tree. What vanishes meanwhile is not part of it. */
    Scan scan() throws IOException {
        Scan scan = new Scan(new ArrayList<>(), new TreeMap<>());
        // The root itself may be a link, so it is resolved; links below it are looked at, not followed.
        Path top = root.toRealPath();
        Files.walkFileTree(top, new Visitor(top, scan));
        return scan;
    }

    @Override
    public boolean accept(GenericFile<File> file) {
        Path path = file.getFile().toPath();
        if (file.isDirectory()) {
            return !Files.isSymbolicLink(path);
        }
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try {
            file.setExtendedAttributes(Map.of(STAMP, Stamp.of(path, text(root.relativize(path))).key()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state in which the file consumer saw the file. */
    static Stamp stampOf(GenericFile<?> file) {
        return Stamp.parse((String) file.getExtendedAttributes().get(STAMP));
    }

    private static String text(Path relative) {
        return relative.toString().replace(File.separatorChar, '/');
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Scan scan;

        Visitor(Path top, Scan scan) {
            this.top = top;
            this.scan = scan;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(top) && folder.getFileName().toString().equals(".camel")) {
                scan.leftOut().put(text(top.relativize(folder)), "Camel's file component keeps its own files in .camel");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = text(top.relativize(file));
            if (file.getFileName().toString().endsWith(".camelLock")) {
                scan.leftOut().put(path, "Camel's file component takes names ending in .camelLock for its own");
            } else if (!new File(file.toString()).exists() && Files.exists(file)) {
                scan.leftOut().put(path, "its name is not valid text in the character set of this system");
            } else if (Files.isRegularFile(file)) {
                scan.files().add(Stamp.of(file, path));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            if (!(cause instanceof NoSuchFileException)) {
                scan.leftOut().put(text(top.relativize(file)), "it cannot be read");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
            return FileVisitResult.CONTINUE;
        }
    }
}
