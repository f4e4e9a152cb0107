package io.filehost.camel.emulator.kernel.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of all accounts of an emulator; without a directory nothing is kept. */
public final class RecordFolder {

    private static final String ENDING = ".jsonl";

    private final Optional<Path> directory;

    private RecordFolder(Optional<Path> directory) {
        this.directory = directory;
    }

    public static RecordFolder none() {
        return new RecordFolder(Optional.empty());
    }

    /**
     * @param  directory   made when it is missing; empty when nothing is kept
     * @throws IOException when it cannot be made
     */
    public static RecordFolder in(Optional<Path> directory) throws IOException {
        if (directory.isPresent()) {
            Files.createDirectories(directory.get());
        }
        return new RecordFolder(directory);
    }

    /** Takes what an earlier process left. */
    @FunctionalInterface
    public interface Loader {

        /** @return whether the file is of any use; else it is removed */
        boolean load(String name, Path file, Records records) throws IOException;
    }

    /**
     * Reads all files in the order of their names.
     *
     * @throws IOException when a file is damaged
     */
    public void load(Loader loader) throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (!loader.load(name.substring(0, name.length() - ENDING.length()), file, RecordBook.read(file))) {
                Files.delete(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (directory.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory.get())) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    public boolean has(String name) {
        return directory.filter(parent -> Files.exists(parent.resolve(name + ENDING))).isPresent();
    }

    /** From now on the book is written to a new file with this name. */
    public void begin(String name, RecordBook book) {
        directory.ifPresent(parent -> book.begin(parent.resolve(name + ENDING)));
    }
}
