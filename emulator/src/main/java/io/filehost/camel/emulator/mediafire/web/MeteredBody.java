package io.filehost.camel.emulator.mediafire.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A body that tells how far it is, and that ends with {@link TooLargeException} rather than grow beyond a limit. */
final class MeteredBody extends FilterInputStream {

    private final long limit;
    private final LongConsumer progress;
    private long count;

    MeteredBody(InputStream in, long limit, LongConsumer progress) {
        super(in);
        this.limit = limit;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count += Math.max(0, read);
        if (count > limit) {
            throw new TooLargeException();
        }
        progress.accept(count);
        return read;
    }
}
