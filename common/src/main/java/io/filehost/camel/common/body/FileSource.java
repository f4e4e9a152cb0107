package io.filehost.camel.common.body;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Content of a file. A temporary one is removed when this is closed. */
final class FileSource implements UploadSource {

    private final Path file;
    private final long length;
    private final TemporaryFiles owner;

    private FileSource(Path file, TemporaryFiles owner) throws IOException {
        this.file = file;
        this.length = Files.size(file);
        this.owner = owner;
    }

    /** Somebody else's file; it must not change while it is sent. */
    static FileSource of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("Not a file that could be sent: " + file);
        }
        return new FileSource(file, null);
    }

    /** A temporary file of our own. */
    static FileSource temporary(Path file, TemporaryFiles owner) throws IOException {
        return new FileSource(file, owner);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public InputStream open(long from, long count) throws IOException {
        Objects.checkFromIndexSize(from, count, length);
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            channel.position(from);
            return new ExactStream(Channels.newInputStream(channel), count, file.toString());
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        if (owner != null) {
            owner.remove(file);
        }
    }

    /** So many bytes and no fewer: a file that was cut short must not become a shorter upload. */
    private static final class ExactStream extends InputStream {

        private final InputStream in;
        private final String name;
        private long left;

        ExactStream(InputStream in, long count, String name) {
            this.in = in;
            this.left = count;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left == 0) {
                return -1;
            }
            int count = in.read(target, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new EOFException("The file became shorter while it was sent: " + name);
            }
            left -= count;
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
