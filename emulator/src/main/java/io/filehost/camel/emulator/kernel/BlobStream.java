package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A part of a file as a stream. */
final class BlobStream extends InputStream {

    private final InputStream in;
    private long left;

    private BlobStream(InputStream in, long left) {
        this.in = in;
        this.left = left;
    }

    static BlobStream open(Path file, long from, long count) throws IOException {
        FileChannel channel = FileChannel.open(file);
        channel.position(from);
        return new BlobStream(Channels.newInputStream(channel), count);
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
