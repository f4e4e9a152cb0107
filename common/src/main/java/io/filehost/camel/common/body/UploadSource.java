package io.filehost.camel.common.body;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Content to send: of known length, readable any number of times and from any position, never held in memory as a
 * whole. Two readers may be open at once. Closing removes what was spooled for it.
 */
public interface UploadSource extends Closeable {

    /** Length in bytes. */
    long length();

    /**
     * A new reader of {@code count} bytes from position {@code from}; the caller closes it.
     *
     * @throws IOException when the content can no longer be read, or is shorter than it was
     */
    InputStream open(long from, long count) throws IOException;
}
