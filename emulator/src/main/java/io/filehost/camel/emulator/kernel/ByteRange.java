package io.filehost.camel.emulator.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of some content that a {@code Range} header asks for.
 *
 * @param from  first byte, counted from 0
 * @param count number of bytes; 0 when the content has none of the bytes asked for
 */
public record ByteRange(long from, long count) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Reads a {@code Range} header. What is not one range of bytes is ignored, as HTTP allows: the whole content is the
     * answer then.
     *
     * @param size bytes of the whole content
     */
    public static Optional<ByteRange> of(String header, long size) {
        Matcher matcher = ONE_RANGE.matcher(header.trim());
        if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            long count = Math.min(Long.parseLong(matcher.group(2)), size);
            return Optional.of(new ByteRange(size - count, count));
        }
        long from = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(matcher.group(2));
        if (last < from) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(from, Math.max(0, Math.min(last, size - 1) - from + 1)));
    }

    public boolean satisfiable() {
        return count > 0;
    }

    /** The {@code Content-Range} of an answer with this part. */
    public String contentRange(long size) {
        return satisfiable() ? "bytes " + from + "-" + (from + count - 1) + "/" + size : "bytes */" + size;
    }
}
