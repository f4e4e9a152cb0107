package io.filehost.camel.emulator.sendspace.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that tells the progress of an upload what has come in. */
final class WatchedBody extends FilterInputStream {

    private final UploadProgress progress;

    WatchedBody(InputStream body, UploadProgress progress) {
        super(body);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        progress.add(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        progress.add(Math.max(read, 0));
        return read;
    }
}
