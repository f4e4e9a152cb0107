package io.filehost.camel.mediafire.large;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of bytes that look random and are never held in memory.
 *
 * @param file   where they are
 * @param sha256 lower-case hex
 */
record GeneratedContent(Path file, String sha256) {

    private static final int BUFFER = 64 * 1024;

    /** Another seed makes another content. */
    static GeneratedContent write(Path file, long length, long seed) throws IOException {
        MessageDigest digest = digest();
        long state = seed * 0x9E3779B97F4A7C15L | 1;
        ByteBuffer block = ByteBuffer.allocate(BUFFER);
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            for (long left = length; left > 0; left -= block.capacity()) {
                for (block.clear(); block.hasRemaining(); block.putLong(state)) {
                    state ^= state << 13;
                    state ^= state >>> 7;
                    state ^= state << 17;
                }
                out.write(block.array(), 0, (int) Math.min(left, block.capacity()));
            }
        }
        return new GeneratedContent(file, hex(digest));
    }

    /** Reads a stream to its end; the caller closes it. */
    static String sha256(InputStream in) {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hex(digest);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
