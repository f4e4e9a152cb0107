package io.filehost.camel.emulator.mediafire.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP answer whose head was read.
 *
 * @param headers by name in lower case; of a header sent twice the last value
 * @param body    its end is the end of the answer, and a stream that breaks off before it throws
 */
record WebReply(int status, Map<String, String> headers, InputStream body) {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final int FIRST_FINAL = 200;

    static WebReply read(InputStream in) throws IOException {
        int status;
        Map<String, String> headers;
        do {
            Matcher line = STATUS_LINE.matcher(line(in));
            if (!line.matches()) {
                throw new IOException("the answer is not HTTP");
            }
            status = Integer.parseInt(line.group(1));
            headers = headers(in);
        } while (status < FIRST_FINAL);
        return new WebReply(status, headers, body(in, headers));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon <= 0 || headers.size() == MOST_HEADERS) {
                throw new IOException("the head of the answer is not HTTP");
            }
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
        }
        return headers;
    }

    /** One line without its end. */
    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the answer ends in its head");
            }
            if (line.length() == LONGEST_LINE) {
                throw new IOException("the head of the answer is too long");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    private static InputStream body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).endsWith("chunked")) {
            return new ChunkedBody(in);
        }
        OptionalLong length = length(headers);
        return length.isPresent() ? new SizedBody(in, length.getAsLong()) : in;
    }

    private static OptionalLong length(Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        if (length == null) {
            return OptionalLong.empty();
        }
        if (!length.matches("\\d{1,18}")) {
            throw new IOException("the length of the answer is no number");
        }
        return OptionalLong.of(Long.parseLong(length));
    }

    /** Bytes of the body as announced; empty when they are not. */
    OptionalLong size() {
        return body instanceof SizedBody sized ? OptionalLong.of(sized.size()) : OptionalLong.empty();
    }

    /** Where a redirect leads, decoded as it was sent; empty when the answer is none. */
    Optional<String> redirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> Optional.ofNullable(headers.get("location"))
                    .map(text -> new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            default -> Optional.empty();
        };
    }
}
