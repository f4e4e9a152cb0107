package io.filehost.camel.common.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The body of one answer. Owns its connection: given back when the last byte was read, dropped when closed earlier. */
final class ReplyBody extends PushbackInputStream {

    /** Ends the use of a connection. */
    @FunctionalInterface
    interface Release {
        void release(boolean reusable);
    }

    private final Release release;
    private boolean atEnd;
    private boolean closed;

    ReplyBody(InputStream content, Release release) {
        super(content, 1);
        this.release = release;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        atEnd |= next < 0;
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        atEnd |= count < 0;
        return count;
    }

    /** The next byte without taking it; -1 at the end. */
    int peek() throws IOException {
        int next = read();
        if (next >= 0) {
            unread(next);
        }
        return next;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            release.release(atEnd);
        }
    }
}
