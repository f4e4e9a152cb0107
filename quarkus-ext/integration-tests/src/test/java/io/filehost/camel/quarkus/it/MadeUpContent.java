package io.filehost.camel.quarkus.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** Many bytes that nobody keeps: two of the same seed and size are equal. */
final class MadeUpContent extends InputStream {

    private final SplittableRandom random;
    private long left;

    MadeUpContent(long seed, long size) {
        random = new SplittableRandom(seed);
        left = size;
    }

    @Override
    public int read() {
        if (left == 0) {
            return -1;
        }
        left--;
        return random.nextInt(256);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        byte[] made = new byte[(int) Math.min(length, left)];
        random.nextBytes(made);
        System.arraycopy(made, 0, target, offset, made.length);
        left -= made.length;
        return made.length;
    }

    /** Reads to the end and closes. */
    static String sha256(InputStream content) throws IOException {
        try (DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
