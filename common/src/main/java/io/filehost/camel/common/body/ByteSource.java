package io.filehost.camel.common.body;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

/** Content that was in memory before it came here. */
final class ByteSource implements UploadSource {

    private final byte[] bytes;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public InputStream open(long from, long count) {
        Objects.checkFromIndexSize(from, count, length());
        return new ByteArrayInputStream(bytes, (int) from, (int) count);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
