package io.filehost.camel.sendspace.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.filehost.camel.common.feed.KnownItem;
import io.filehost.camel.sendspace.client.model.FileInfo;

/** What is remembered of a file to see that it was moved, renamed or described anew; holds no text of it. */
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {
    }

    static KnownItem of(FileInfo file) {
        return new KnownItem(file.parent().value(), words(file));
    }

    private static String words(FileInfo file) {
        MessageDigest digest = sha256();
        digest.update(file.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.description().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
