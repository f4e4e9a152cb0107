package io.filehost.camel.common.body;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Compares what arrives with length and hash as the service told them; SHA-256 or MD5 by the length of the hash. */
final class ContentCheck {

    private static final int SHA_256 = 64;
    private static final int MD5 = 32;

    private final String name;
    private final long length;
    private final String hash;
    private final MessageDigest digest;
    private long position;

    ContentCheck(String name, RemoteContent content) {
        this.name = name;
        this.length = content.length();
        this.hash = content.hash();
        this.digest = digestFor(hash);
    }

    private static MessageDigest digestFor(String hash) {
        try {
            return switch (hash.length()) {
                case SHA_256 -> MessageDigest.getInstance("SHA-256");
                case MD5 -> MessageDigest.getInstance("MD5");
                default -> null;
            };
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256 and MD5", e);
        }
    }

    void arrived(byte[] bytes, int offset, int count) throws ContentMismatchException {
        position += count;
        if (length >= 0 && position > length) {
            throw new ContentMismatchException("%s has more than the %d bytes that the service told".formatted(name, length));
        }
        if (digest != null) {
            digest.update(bytes, offset, count);
        }
    }

    /** Bytes so far. */
    long position() {
        return position;
    }

    /** True when every byte that the service told of is there. */
    boolean isWhole() {
        return position == length;
    }

    /** True when an end of the stream here is an end too early. */
    boolean isCutOff() {
        return length >= 0 && position < length;
    }

    /** Compares the hash; once, when all is there. */
    void verify() throws ContentMismatchException {
        if (digest != null && !HexFormat.of().formatHex(digest.digest()).equalsIgnoreCase(hash)) {
            throw new ContentMismatchException(
                    "%s arrived with another %s hash than the service told".formatted(name, digest.getAlgorithm()));
        }
    }
}
