package io.filehost.camel.emulator.kernel;

import java.io.InputStream;
import java.util.Random;

/** So many bytes that look random and are the same for the same seed. */
public final class SeededBytes extends InputStream {

    private final Random random;
    private long left;

    public SeededBytes(long seed, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a size is not below zero");
        }
        this.random = new Random(seed);
        this.left = size;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        int count = (int) Math.min(length, left);
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        System.arraycopy(bytes, 0, buffer, offset, count);
        left -= count;
        return count;
    }
}
