package io.filehost.camel.common.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Content of the service as a message body that costs nothing until it is read: neither disk nor heap, and every
 * reading from the start is a download of its own. Camel rewinds bodies before and after each step; that opens nothing.
 * <p>
 * The read that takes the last byte throws {@link ContentMismatchException} when length or hash differ. Like any
 * stream, one body serves one thread at a time; copies are independent.
 */
public final class LazyDownloadBody extends InputStream implements StreamCache {

    private final Download download;
    private DownloadStream stream;
    private boolean closed;

    /** A body that its reader closes, or reads to the end. */
    public LazyDownloadBody(Download download) {
        this.download = download;
    }

    /** The body of a message: what is open when the exchange is done, however it ends, is closed then. */
    public static LazyDownloadBody of(Download download, Exchange exchange) {
        LazyDownloadBody body = new LazyDownloadBody(download);
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange done) {
                body.closeWhatIsOpen();
            }
        });
        return body;
    }

    /** A body nobody has begun to read stays readable: the caller of a template reads after the exchange. */
    private void closeWhatIsOpen() {
        if (stream != null) {
            close();
        }
    }

    @Override
    public int read() throws IOException {
        return stream().read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return stream().read(target, offset, length);
    }

    private DownloadStream stream() throws IOException {
        if (closed) {
            throw new IOException("The body was closed; reset() makes it readable again");
        }
        if (stream == null) {
            stream = new DownloadStream(download);
        }
        return stream;
    }

    /** Back to the start; the next read downloads again. */
    @Override
    public void reset() {
        drop();
        closed = false;
    }

    @Override
    public void close() {
        drop();
        closed = true;
    }

    private void drop() {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    /** Writes what has not been read yet. */
    @Override
    public void writeTo(OutputStream out) throws IOException {
        transferTo(out);
    }

    /** A reader of its own, not opened. */
    @Override
    public StreamCache copy(Exchange exchange) {
        return exchange == null ? new LazyDownloadBody(download) : of(download, exchange);
    }

    @Override
    public boolean inMemory() {
        return false;
    }

    /** Length in bytes; 0 when the service did not tell. */
    @Override
    public long length() {
        return Math.max(0, download.content().length());
    }

    @Override
    public long position() {
        return stream == null ? 0 : stream.position();
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public String toString() {
        return "LazyDownloadBody[%s, %d bytes]".formatted(download.name(), length());
    }
}
