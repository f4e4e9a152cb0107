package io.filehost.camel.example.transfer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.filehost.camel.example.transfer.tree.AwkwardTree;

/** Makes an awkward tree from the command line: {@code DIRECTORY [FILES [BYTES [SEED]]]}. */
public final class GenerateTree {

    private static final String FILES = "2000";
    private static final String BYTES = "2000000000";

    private GenerateTree() {
    }

    public static void main(String[] words) throws IOException {
        Path root = Files.createDirectories(Path.of(words[0]));
        int files = Integer.parseInt(word(words, 1, FILES));
        long seed = Long.parseLong(word(words, 3, Long.toString(System.nanoTime())));
        long bytes = AwkwardTree.make(root, files, Long.parseLong(word(words, 2, BYTES)), seed);
        System.out.println("%d files, %d bytes in %s, seed %d".formatted(files, bytes, root, seed));
    }

    private static String word(String[] words, int index, String fallback) {
        return words.length > index ? words[index] : fallback;
    }
}
