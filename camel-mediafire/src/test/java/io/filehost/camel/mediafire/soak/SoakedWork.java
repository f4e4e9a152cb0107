package io.filehost.camel.mediafire.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.filehost.camel.emulator.mediafire.state.FolderTree;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A user who uploads, replaces, moves, renames, trashes and downloads files at random, and remembers what should be.
 */
final class SoakedWork {

    static final String ROUTE = "direct:soak";

    private static final List<String> FOLDERS = List.of("/A", "/B & C", "/D/E+F");
    private static final int SMALL = 20_000;
    /** Above what goes in one request. */
    private static final int IN_UNITS = (4 << 20) + 1;

    private final CamelOnEmulator mediafire;
    private final long seed;
    private final Random random;
    private final List<Kept> kept = new ArrayList<>();
    private final List<String> thrownAway = new ArrayList<>();
    private int names;

    /** A file that should be there. */
    private record Kept(String quickKey, String folder, String name, byte[] content) {

        @Override
        public String toString() {
            return "%s/%s %s".formatted(folder, name, sha256(content));
        }
    }

    SoakedWork(CamelOnEmulator mediafire, long seed) {
        this.mediafire = mediafire;
        this.seed = seed;
        this.random = new Random(seed);
    }

    void run(int steps) throws Exception {
        for (int step = 0; step < steps; step++) {
            int kind = kept.isEmpty() ? 0 : random.nextInt(10);
            switch (kind) {
                case 0, 1, 2, 3 -> upload(folder(), newName());
                case 4 -> replace(take());
                case 5 -> move(take());
                case 6 -> rename(take());
                case 7 -> trash(take());
                default -> download(kept.get(random.nextInt(kept.size())));
            }
        }
    }

    private void upload(String folder, String name) throws Exception {
        byte[] content = content();
        Exchange done = ask("upload", content, Map.of(
                Exchange.FILE_NAME, name, MediaFireConstants.TARGET_FOLDER_PATH, folder));
        UploadResult result = done.getMessage().getBody(UploadResult.class);
        kept.add(new Kept(result.quickKey().value(), folder, name, content));
    }

    private void replace(Kept old) throws Exception {
        upload(old.folder(), old.name());
        assertThat(kept.get(kept.size() - 1).quickKey()).isEqualTo(old.quickKey());
    }

    private void move(Kept file) throws Exception {
        String target = folder();
        ask("move", null, Map.of(MediaFireConstants.QUICK_KEY, file.quickKey(), MediaFireConstants.TARGET_FOLDER_PATH, target));
        kept.add(new Kept(file.quickKey(), target, file.name(), file.content()));
    }

    private void rename(Kept file) throws Exception {
        String name = newName();
        ask("rename", null, Map.of(MediaFireConstants.QUICK_KEY, file.quickKey(), MediaFireConstants.NEW_NAME, name));
        kept.add(new Kept(file.quickKey(), file.folder(), name, file.content()));
    }

    private void trash(Kept file) throws Exception {
        ask("delete", null, Map.of(MediaFireConstants.QUICK_KEY, file.quickKey()));
        thrownAway.add(file.name());
    }

    private void download(Kept file) throws Exception {
        Exchange done = ask("download", null, Map.of(MediaFireConstants.QUICK_KEY, file.quickKey()));
        assertThat(done.getMessage().getBody(byte[].class)).isEqualTo(file.content());
    }

    private Exchange ask(String operation, Object body, Map<String, Object> headers) throws Exception {
        Map<String, Object> all = new HashMap<>(headers);
        all.put(MediaFireConstants.OPERATION, operation);
        return mediafire.send(ROUTE, body, all);
    }

    /** The step of the route that reads what was downloaded; a damaged body fails here and is read again. */
    static void readContent(Exchange exchange) throws IOException {
        if (exchange.getMessage().getBody() instanceof InputStream in) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            in.transferTo(content);
            exchange.getMessage().setBody(content.toByteArray());
        }
    }

    /** Path and hash of every file that should be there. */
    Stream<String> wanted() {
        return kept.stream().map(Kept::toString);
    }

    /** Names of the files that should be in the trash. */
    Stream<String> thrownAway() {
        return thrownAway.stream();
    }

    /** Path and hash of every file that the emulator keeps outside of its trash. */
    static Stream<String> stored(FolderTree tree) {
        return tree.allFiles().stream().filter(file -> !tree.isWithin(file, tree.trash()))
                .map(file -> path(tree, file) + " " + file.hash());
    }

    /** Names of the files in the trash. */
    static Stream<String> trashed(FolderTree tree) {
        return tree.allFiles().stream().filter(file -> tree.isWithin(file, tree.trash())).map(StoredFile::name);
    }

    private static String path(FolderTree tree, StoredFile file) {
        String path = file.name();
        for (StoredFolder folder : tree.chain(tree.parentOf(file).orElseThrow())) {
            path = (folder == tree.root() ? "" : folder.name()) + "/" + path;
        }
        return path;
    }

    private Kept take() {
        return kept.remove(random.nextInt(kept.size()));
    }

    private String folder() {
        return FOLDERS.get(random.nextInt(FOLDERS.size()));
    }

    private String newName() {
        return "%d of %d.bin".formatted(++names, seed);
    }

    private byte[] content() {
        int kind = random.nextInt(20);
        byte[] content = new byte[kind == 0 ? 0 : kind == 1 ? IN_UNITS : random.nextInt(SMALL)];
        random.nextBytes(content);
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
