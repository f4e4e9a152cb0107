package io.filehost.camel.example.transfer.tree;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes trees of files that are hard on a transfer: awkward names, empty and large files, equal contents under several
 * names. The same seed makes the same tree.
 */
public final class AwkwardTree {

    private static final List<String> STEMS = List.of("plain", "two words", "a+b", "100%", "%41%2Fpercent",
            "salt & pepper", "it's", "\"quoted\"", "semi;colon", "question?mark", "hash#tag", "equals=sign", "comma,comma",
            "back\\slash", "${simple}", "{{property}}", "RAW(x)", "😀 emoji 🚀", "日本語の名前",
            "Ünïcödé",
            "e\u0301 combining", "עברית", "Русский", ".hidden", "..two dots", "trailing dot.", "UPPER", "upper", "Upper",
            "star*", "colon:colon", "pipe|pipe", "<angle>", "~tilde", "[square]", "x".repeat(200));
    private static final List<String> FOLDERS = List.of("plain folder", ".hidden folder", "50% off", "a+b & c", "Ordner Ä",
            "フォルダ", "CASE", "case", "#1", "deep");
    private static final int LARGEST = 50_000_000;
    private static final int BUFFER = 64 * 1024;
    private static final int TWIN_EVERY = 40;

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    /** A file to be made; two with the same content seed and size are equal. */
    private record Plan(String path, long size, long contentSeed) {
    }

    private AwkwardTree(long seed) {
        random = new Random(seed);
    }

    /**
     * Makes a tree.
     *
     * @param  root  an existing directory
     * @param  files how many
     * @param  bytes about how much together
     * @param  seed  of names, sizes and contents
     * @return       what they are together, in bytes
     */
    public static long make(Path root, int files, long bytes, long seed) throws IOException {
        return new AwkwardTree(seed).make(root, files, bytes);
    }

    private long make(Path root, int files, long bytes) throws IOException {
        List<Long> sizes = sizes(files, bytes);
        List<Plan> plans = new ArrayList<>();
        for (int index = 0; index < files; index++) {
            Plan twin = index % TWIN_EVERY == TWIN_EVERY - 1 ? plans.get(random.nextInt(plans.size())) : null;
            plans.add(twin == null
                    ? new Plan(name(index), sizes.get(index), random.nextLong())
                    : new Plan(name(index), twin.size(), twin.contentSeed()));
        }
        for (Plan plan : plans) {
            write(root.resolve(plan.path()), plan);
        }
        return plans.stream().mapToLong(Plan::size).sum();
    }

    // Log-uniform up to the largest size; large draws are repeated until the sum fits.
    private List<Long> sizes(int files, long bytes) {
        List<Long> sizes = new ArrayList<>();
        long sum = 0;
        for (int index = 0; index < files; index++) {
            sizes.add(size(bytes));
            sum += sizes.get(index);
        }
        while (sum > bytes) {
            int index = random.nextInt(files);
            if (sizes.get(index) > bytes / files) {
                long size = size(bytes);
                sum += size - sizes.get(index);
                sizes.set(index, size);
            }
        }
        return sizes;
    }

    private long size(long bytes) {
        return (long) Math.exp(random.nextDouble() * Math.log(Math.min(LARGEST, bytes / 2.0) + 1)) - 1;
    }

    private String name(int index) {
        StringBuilder path = new StringBuilder();
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            path.append(FOLDERS.get(random.nextInt(FOLDERS.size()))).append('/');
        }
        String stem = STEMS.get(index % STEMS.size());
        String name = path + stem;
        for (int copy = 2; !taken.add(name + ".bin"); copy++) {
            name = "%s%s %d".formatted(path, stem, copy);
        }
        return name + ".bin";
    }

    private static void write(Path file, Plan plan) throws IOException {
        Files.createDirectories(file.getParent());
        SplittableRandom content = new SplittableRandom(plan.contentSeed());
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = plan.size(); left > 0; left -= BUFFER) {
                content.nextBytes(buffer);
                out.write(buffer, 0, (int) Math.min(left, BUFFER));
            }
        }
    }
}
