package io.filehost.camel.common.http;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;

import io.filehost.camel.common.body.UploadSource;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A range of an upload source, framed or not, as a request body of known length, read anew for each sending. */
final class SourceEntity extends AbstractHttpEntity {

    private static final int BUFFER = 64 * 1024;

    private final UploadSource source;
    private final long from;
    private final long count;
    private final Framing frame;
    private final StallWatch watch;

    SourceEntity(UploadSource source, long from, long count, Framing frame, StallWatch watch) {
        super(ContentType.parse(frame.contentType()), null);
        this.frame = frame;
        this.source = source;
        this.from = from;
        this.count = count;
        this.watch = watch;
    }

    @Override
    public long getContentLength() {
        return count + frame.length();
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public InputStream getContent() throws IOException {
        InputStream content = source.open(from, count);
        return new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(frame.before()), content),
                new ByteArrayInputStream(frame.after()));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = opened()) {
            byte[] buffer = new byte[BUFFER];
            long left = count;
            watch.moving();
            out.write(frame.before());
            while (left > 0) {
                int read = read(in, buffer, left);
                watch.moving();
                out.write(buffer, 0, read);
                left -= read;
            }
            out.write(frame.after());
        }
        watch.moving();
    }

    private InputStream opened() throws UnreadableSourceException {
        try {
            return source.open(from, count);
        } catch (IOException failure) {
            throw new UnreadableSourceException(failure);
        }
    }

    private static int read(InputStream in, byte[] buffer, long left) throws UnreadableSourceException {
        try {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("it ended " + left + " bytes early");
            }
            return read;
        } catch (IOException failure) {
            throw new UnreadableSourceException(failure);
        }
    }

    @Override
    public void close() {
        // Nothing is held open between two sendings.
    }
}
