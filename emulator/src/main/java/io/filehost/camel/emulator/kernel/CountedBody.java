package io.filehost.camel.emulator.kernel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request body that counts what was read. Closing it does nothing: the connection belongs to the server. */
final class CountedBody extends FilterInputStream {

    private long count;

    CountedBody(InputStream body) {
        super(body);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the server closes the stream together with the exchange
    }
}
