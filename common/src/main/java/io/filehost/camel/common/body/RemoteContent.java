package io.filehost.camel.common.body;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Content kept by the service, opened when asked for. Opening costs calls; what was opened must be closed. */
public interface RemoteContent {

    /** Length in bytes as the service tells it; -1 when unknown. */
    long length();

    /** SHA-256 (64 hex digits) or MD5 (32) of the content; empty when the service does not tell. */
    String hash();

    /**
     * Opens the content from a position with a link of its own.
     *
     * @throws UnavailableContentException when the service refuses it or does not answer
     * @throws IOException                 when it cannot be opened for another reason
     */
    Opened open(long offset) throws IOException;

    /**
     * An open transfer.
     *
     * @param stream the bytes
     * @param offset position of the first byte; 0 when the service ignored the wish for a later one
     */
    record Opened(InputStream stream, long offset) implements Closeable {

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
