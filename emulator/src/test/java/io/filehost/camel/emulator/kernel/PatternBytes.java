package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** Bytes that depend on their position alone, as many as one likes. */
public final class PatternBytes extends InputStream {

    private long position;
    private final long end;

    public PatternBytes(long from, long count) {
        this.position = from;
        this.end = from + count;
    }

    /** SHA-256 of a part of the pattern. */
    public static String hash(long from, long count) throws IOException {
        return hash(new PatternBytes(from, count));
    }

    /** SHA-256 of a stream, which is read to its end. */
    public static String hash(InputStream in) throws IOException {
        try (DigestInputStream hashed = new DigestInputStream(in, Sha256.digest())) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        }
    }

    @Override
    public int read() {
        return position < end ? byteAt(position++) & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (position >= end) {
            return -1;
        }
        int count = (int) Math.min(length, end - position);
        for (int i = 0; i < count; i++) {
            buffer[offset + i] = byteAt(position++);
        }
        return count;
    }

    private static byte byteAt(long position) {
        return (byte) (position ^ position >> 13 ^ position >> 21);
    }
}
