package io.filehost.camel.emulator.mediafire.web;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body in chunks. What follows the last one is not read: nothing else comes over the connection. */
final class ChunkedBody extends FilterInputStream {

    private static final int HEX = 16;

    private long left;
    private boolean first = true;
    private boolean over;

    ChunkedBody(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!over && left == 0) {
            left = nextSize();
            over = left == 0;
        }
        if (over) {
            return -1;
        }
        int read = in.read(buffer, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("the connection ended inside a chunk");
        }
        left -= read;
        return read;
    }

    private long nextSize() throws IOException {
        if (!first && !WebReply.line(in).isEmpty()) {
            throw new IOException("a chunk is longer than announced");
        }
        first = false;
        String size = WebReply.line(in).replaceFirst(";.*", "").trim();
        if (!size.matches("[0-9a-fA-F]{1,15}")) {
            throw new IOException("the size of a chunk is no number");
        }
        return Long.parseLong(size, HEX);
    }
}
