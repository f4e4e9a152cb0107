package io.filehost.camel.common.body;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Content downloaded once, to a temporary file of the owner, and readable any number of times. The file goes when the
 * exchange is done, and every exchange that got a copy.
 */
public final class SpooledBody extends InputStream implements StreamCache {

    private final Spool spool;
    private InputStream stream;
    private long position;

    private SpooledBody(Spool spool) {
        this.spool = spool;
    }

    /**
     * Downloads and verifies.
     *
     * @param  exchange    the file is kept until it is done
     * @throws IOException when the content cannot be had whole; then nothing is left behind
     */
    public static SpooledBody of(Download download, TemporaryFiles temporaryFiles, Exchange exchange) throws IOException {
        Path file = temporaryFiles.create();
        try (InputStream in = new DownloadStream(download); OutputStream out = Files.newOutputStream(file)) {
            long length = in.transferTo(out);
            return of(new Spool(file, temporaryFiles, length, new AtomicInteger()), exchange);
        } catch (IOException | RuntimeException failed) {
            temporaryFiles.remove(file);
            throw failed;
        }
    }

    private static SpooledBody of(Spool spool, Exchange exchange) {
        SpooledBody body = new SpooledBody(spool);
        spool.holders().incrementAndGet();
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange done) {
                body.reset();
                spool.release();
            }
        });
        return body;
    }

    /** The file and how many exchanges need it. */
    private record Spool(Path file, TemporaryFiles owner, long length, AtomicInteger holders) {

        void release() {
            if (holders.decrementAndGet() == 0) {
                try {
                    owner.remove(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public int read() throws IOException {
        int one = stream().read();
        position += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = stream().read(target, offset, length);
        position += Math.max(0, count);
        return count;
    }

    private InputStream stream() throws IOException {
        if (stream == null) {
            stream = new BufferedInputStream(Files.newInputStream(spool.file()));
        }
        return stream;
    }

    /** Back to the start; opens nothing. */
    @Override
    public void reset() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        InputStream open = stream;
        stream = null;
        position = 0;
        if (open != null) {
            open.close();
        }
    }

    /** Writes what has not been read yet. */
    @Override
    public void writeTo(OutputStream out) throws IOException {
        transferTo(out);
    }

    /** A reader of its own; the file stays until this exchange is done too. */
    @Override
    public StreamCache copy(Exchange exchange) {
        return of(spool, exchange);
    }

    @Override
    public boolean inMemory() {
        return false;
    }

    @Override
    public long length() {
        return spool.length();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public String toString() {
        return "SpooledBody[%d bytes]".formatted(spool.length());
    }
}
