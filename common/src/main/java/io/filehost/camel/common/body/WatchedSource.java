package io.filehost.camel.common.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A source that tells how many bytes were taken from it. Closing it leaves the source open. */
public record WatchedSource(UploadSource source, LongConsumer moved) implements UploadSource {

    @Override
    public long length() {
        return source.length();
    }

    @Override
    public InputStream open(long from, long count) throws IOException {
        return new Watched(source.open(from, count), moved);
    }

    @Override
    public void close() {
        // The source belongs to the caller of the upload.
    }

    private static final class Watched extends FilterInputStream {

        private final LongConsumer moved;

        Watched(InputStream in, LongConsumer moved) {
            super(in);
            this.moved = moved;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                moved.accept(1);
            }
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count > 0) {
                moved.accept(count);
            }
            return count;
        }
    }
}
