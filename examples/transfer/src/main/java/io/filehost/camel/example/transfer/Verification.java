package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import io.filehost.camel.example.transfer.store.ArchivedFiles;
import io.filehost.camel.example.transfer.store.SentFiles;
import io.filehost.camel.example.transfer.store.Stamp;

/** Compares what came back from the service with what lies in the local directory. */
final class Verification {

    private final SourceTree tree;
    private final SentFiles sent;
    private final ArchivedFiles archived;

    Verification(SourceTree tree, SentFiles sent, ArchivedFiles archived) {
        this.tree = tree;
        this.sent = sent;
        this.archived = archived;
    }

    /** SHA-256 of all that the stream gives, lower-case hex. */
    static String sha256(InputStream content) throws IOException {
        try (DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Decides about a delivered file.
     *
     * @param  path        below the inbox, and so below the directory
     * @param  hash        SHA-256 of the bytes that were read back
     * @param  key         quick key
     * @throws IOException when the content is not the local one and no reason for that is known
     */
    Verdict judge(String path, String hash, String key) throws IOException {
        Optional<Path> local = local(path);
        if (local.isEmpty() && sent.last(path).isEmpty()) {
            return Verdict.FOREIGN;
        }
        Optional<ArchivedFiles.Entry> there = archived.find(path);
        if (there.isPresent() && there.get().hash().equals(hash) && !there.get().key().equals(key)) {
            return Verdict.TWIN;
        }
        boolean same = local.isPresent() && hash.equals(sha256(Files.newInputStream(local.get())));
        if (same || sent.last(path).filter(last -> last.hash().equals(hash)).isPresent()) {
            return Verdict.ARCHIVE;
        }
        if (local.isEmpty() || isSent(local.get(), path)) {
            return Verdict.SUPERSEDED;
        }
        throw new IOException("The content of " + path + " (SHA-256 " + hash + ") is not that of the local file");
    }

    private boolean isSent(Path local, String path) throws IOException {
        return sent.find(Stamp.of(local, path)).isPresent();
    }

    /** The local file; empty when there is none, or when the name leads out of the directory. */
    private Optional<Path> local(String path) {
        Path file = tree.locate(path).normalize();
        return Optional.of(file).filter(tree::contains).filter(Files::isRegularFile);
    }
}
