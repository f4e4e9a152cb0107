package io.filehost.camel.example.transfer.kill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.FolderTree;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;

/** Path and SHA-256 of every file in a tree, here and there. */
public final class Trees {

    private static final String USERNAME = "demo@example.com";

    private Trees() {
    }

    /** A local directory. */
    public static Map<String, String> local(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).forEach(file -> files.put(root.relativize(file).toString(), sha256(file)));
        }
        return files;
    }

    /**
     * A folder of an emulated account.
     *
     * @throws IllegalStateException when a folder holds two files of one name
     */
    public static Map<String, String> remote(FolderTree tree, String folder) {
        Map<String, String> files = new TreeMap<>();
        Optional<StoredFolder> root = tree.folderAt(folder);
        root.ifPresent(top -> collect(tree, top, "", files));
        return files;
    }

    private static void collect(FolderTree tree, StoredFolder folder, String prefix, Map<String, String> files) {
        for (StoredFile file : tree.filesIn(folder)) {
            if (files.put(prefix + file.name(), file.hash()) != null) {
                throw new IllegalStateException("twice in the folder: " + prefix + file.name());
            }
        }
        for (StoredFolder sub : tree.foldersIn(folder)) {
            collect(tree, sub, prefix + sub.name() + "/", files);
        }
    }

    /** What the emulator of MediaFire has left in a folder of its account. */
    public static Map<String, String> mediaFire(Path data, String folder) throws IOException {
        try (MediaFireEmulator emulator = MediaFireEmulator.start(EmulatorOptions.builder().data(data.resolve("emulator"))
                .account(USERNAME, "only-to-look").build())) {
            return remote(emulator.account(USERNAME).tree(), folder);
        }
    }

    /** What the emulator of sendspace has left in a folder of its account. */
    public static Map<String, String> sendspace(Path data, String folder) throws IOException {
        try (SendspaceEmulator emulator = SendspaceEmulator.start(SendspaceOptions.builder().data(data.resolve("sendspace"))
                .account(USERNAME, "only-to-look").build())) {
            return SendspaceTree.of(emulator.account(USERNAME).tree(), folder);
        }
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file);
             DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
