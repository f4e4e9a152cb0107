package io.filehost.camel.emulator.kernel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * A proxy in front of a service that lets no large bodies through: they are answered with 413 and a page, and the
 * service never hears of the request.
 */
public final class BodyLimit implements Service {

    private static final int TOO_LARGE = 413;
    private static final String PAGE = "<html><head><title>413 Request Entity Too Large</title></head>"
                                       + "<body><h1>413 Request Entity Too Large</h1></body></html>";

    private final Service behind;
    private final LongSupplier bytes;

    /** @param bytes size of the largest body that passes */
    public BodyLimit(Service behind, LongSupplier bytes) {
        this.behind = behind;
        this.bytes = bytes;
    }

    @Override
    public String methodOf(Request request) {
        return behind.methodOf(request);
    }

    @Override
    public Answer answer(Request request, Visit visit) throws IOException {
        if (request.header("Content-Length").filter(this::isTooLarge).isPresent()) {
            return tooLarge();
        }
        try {
            return behind.answer(new Limited(request, new CountingBody(request.body(), bytes.getAsLong())), visit);
        } catch (BodyTooLarge e) {
            return tooLarge();
        }
    }

    private boolean isTooLarge(String length) {
        return length.matches("\\d{1,18}") && Long.parseLong(length) > bytes.getAsLong();
    }

    private static Answer tooLarge() {
        return Answer.text(TOO_LARGE, "text/html", PAGE);
    }

    /** A body without a length turned out to be too large. */
    private static final class BodyTooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static final class CountingBody extends FilterInputStream {

        private long left;

        CountingBody(InputStream in, long bytes) {
            super(in);
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws BodyTooLarge {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new BodyTooLarge();
            }
        }
    }

    private record Limited(Request sent, InputStream body) implements RelayedRequest {
    }
}
