package io.filehost.camel.emulator.mediafire.web;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of a number of bytes known before. It is an error when fewer come. */
final class SizedBody extends FilterInputStream {

    private final long size;
    private long left;

    SizedBody(InputStream in, long size) {
        super(in);
        this.size = size;
        this.left = size;
    }

    long size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(buffer, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("the connection ended " + left + " bytes before the body");
        }
        left -= read;
        return read;
    }
}
