package io.filehost.camel.common.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of one answer. Owns its connection: given back when the last byte was read, dropped when closed earlier. */
final class ReplyBody extends FilterInputStream {

    /** Ends the use of a connection. */
    @FunctionalInterface
    interface Release {
        void release(boolean reusable);
    }

    private final Release release;
    private boolean atEnd;
    private boolean closed;

    ReplyBody(InputStream content, Release release) {
        super(content);
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

    @Override
    public long skip(long count) throws IOException {
        return in.skip(count);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            release.release(atEnd);
        }
    }
}
