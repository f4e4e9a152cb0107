package io.filehost.camel.common.body;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

import io.filehost.camel.common.body.RemoteContent.Opened;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Deadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over remote content: opened when first read, taken up where it broke, compared with length and hash when the
 * last byte is read.
 */
final class DownloadStream extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger(DownloadStream.class);
    private static final int SKIPPED_AT_ONCE = 16 * 1024;

    private final Download download;
    private final ContentCheck check;
    private final Deadline deadline;
    private InputStream current;
    private int breaks;
    private boolean started;
    private boolean ended;
    private Exception failure;

    DownloadStream(Download download) {
        this.download = download;
        this.check = new ContentCheck(download.label(), download.content());
        this.deadline = download.retry().pacer().deadline();
    }

    long position() {
        return check.position();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw new IOException(download.label() + " cannot be read on after it failed", failure);
        }
        if (ended) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        try {
            start();
            return arrived(target, offset, check.isWhole() ? -1 : readOrTakeUp(target, offset, length));
        } catch (IOException | RuntimeException failed) {
            fail(failed);
            throw failed;
        }
    }

    private void start() {
        if (!started) {
            started = true;
            download.listener().started(download.transfer());
        }
    }

    private int arrived(byte[] target, int offset, int count) throws IOException {
        if (count > 0) {
            check.arrived(target, offset, count);
            download.listener().moved(download.transfer(), count);
        }
        if (count < 0 || check.isWhole()) {
            check.verify();
            finish();
        }
        return count;
    }

    private int readOrTakeUp(byte[] target, int offset, int length) throws IOException {
        while (true) {
            try {
                int count = opened().read(target, offset, length);
                if (count < 0 && check.isCutOff()) {
                    throw new EOFException(
                            download.label() + " ended after %d of %d bytes".formatted(check.position(),
                                    download.content().length()));
                }
                breaks = 0;
                return count;
            } catch (IOException broken) {
                closeCurrent();
                pauseOrThrow(broken);
            }
        }
    }

    private InputStream opened() throws IOException {
        if (current == null) {
            current = open(check.position());
        }
        return current;
    }

    private InputStream open(long wanted) throws IOException {
        try {
            Opened opened = download.content().open(wanted);
            try {
                skip(opened, wanted);
                return opened.stream();
            } catch (IOException | RuntimeException failed) {
                opened.close();
                throw failed;
            }
        } catch (FileHostException failed) {
            throw new UnavailableContentException(download.label(), failed);
        }
    }

    /** A service that cannot start in the middle starts at the beginning; what we have is read again and dropped. */
    private void skip(Opened opened, long wanted) throws IOException {
        if (opened.offset() > wanted) {
            throw new IOException("%s was opened at %d instead of %d".formatted(download.label(), opened.offset(), wanted));
        }
        byte[] dropped = new byte[SKIPPED_AT_ONCE];
        for (long left = wanted - opened.offset(); left > 0;) {
            int count = opened.stream().read(dropped, 0, (int) Math.min(left, dropped.length));
            if (count < 0) {
                throw new EOFException(download.label() + " ended before the place where it broke off");
            }
            left -= count;
            download.listener().moved(download.transfer(), count);
        }
    }

    private void pauseOrThrow(IOException broken) throws IOException {
        breaks++;
        DownloadRetry retry = download.retry();
        boolean again = breaks <= retry.maximumRetries() && !isFinal(broken);
        if (!again || !retry.pacer().pause(retry.pauses().after(breaks), deadline)) {
            throw broken;
        }
        LOG.debug("{} broke off at byte {} and is taken up again: {}", download.label(), check.position(), broken.getMessage());
    }

    private static boolean isFinal(IOException broken) {
        return broken instanceof UnavailableContentException refused && refused.kind() != ErrorKind.RETRY;
    }

    private void finish() throws IOException {
        ended = true;
        closeCurrent();
        download.listener().finished(download.transfer());
    }

    private void fail(Exception cause) {
        failure = cause;
        try {
            closeCurrent();
        } catch (IOException closing) {
            cause.addSuppressed(closing);
        }
        download.listener().failed(download.transfer(), cause);
    }

    private void closeCurrent() throws IOException {
        InputStream open = current;
        current = null;
        if (open != null) {
            open.close();
        }
    }

    /** Closing before the end counts as a failed transfer, and is told to the listener only. */
    @Override
    public void close() {
        if (started && !ended && failure == null) {
            fail(new IOException(download.label() + " was closed before its end"));
        }
    }
}
