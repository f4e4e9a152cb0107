package io.filehost.camel.emulator.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The parts of a multipart body one after the other; the stream ends at the end of each part and goes on at the next.
 */
final class PartStream extends InputStream {

    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_LINE = 16 * 1024;

    private final InputStream body;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean partOver;

    PartStream(InputStream body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // The first delimiter may stand at the very beginning; with a line end before it, it looks like the others.
        buffer[limit++] = '\r';
        buffer[limit++] = '\n';
    }

    /** Goes on behind a delimiter; says whether another part follows. */
    boolean next() throws IOException {
        if (isLast()) {
            return false;   // a line end behind it is not needed, so none is waited for
        }
        partOver = false;
        return line().isBlank();
    }

    /** Behind the last delimiter stand two dashes. */
    private boolean isLast() throws IOException {
        while (limit - position < 2) {
            fill();
        }
        return buffer[position] == '-' && buffer[position + 1] == '-';
    }

    /** A line without its end. */
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = raw(); next != '\n'; next = raw()) {
            if (line.size() > LONGEST_LINE) {
                throw new IOException("a multipart line without an end");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (partOver || length == 0) {
            return partOver ? -1 : 0;
        }
        int ready = ready();
        if (ready == 0) {
            position += delimiter.length;
            partOver = true;
            return -1;
        }
        int count = Math.min(length, ready);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
    }

    /** Bytes at hand that belong to the part for certain; 0 when the delimiter is next. */
    private int ready() throws IOException {
        while (true) {
            int found = indexOfDelimiter();
            if (found >= 0) {
                return found - position;
            }
            int certain = limit - position - delimiter.length + 1;
            if (certain > 0) {
                return certain;
            }
            fill();
        }
    }

    private int indexOfDelimiter() {
        for (int start = position; start <= limit - delimiter.length; start++) {
            int same = 0;
            while (same < delimiter.length && buffer[start + same] == delimiter[same]) {
                same++;
            }
            if (same == delimiter.length) {
                return start;
            }
        }
        return -1;
    }

    private int raw() throws IOException {
        while (position == limit) {
            fill();
        }
        return buffer[position++] & 0xFF;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
        int read = body.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            throw new IOException("the multipart body ends too early");
        }
        limit += read;
    }
}
