package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;

/** A stream that ends early when there is too much of it. */
public final class BoundedStream extends InputStream {

    private final InputStream in;
    private long left;

    /**
     * @param in   closed with this stream
     * @param most bytes that are let through at most
     */
    public BoundedStream(InputStream in, long most) {
        this.in = in;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = in.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
