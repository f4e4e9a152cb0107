package io.filehost.camel.common.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer whose body is still to be read. Closing it before the end of the body gives the connection up, so that the
 * rest need not be fetched.
 */
public final class HttpReply implements Closeable {

    private static final String DIGITS = "\\d{1,9}";

    private final int status;
    private final Map<String, List<String>> headers;
    private final ReplyBody body;

    HttpReply(int status, Map<String, List<String>> headers, ReplyBody body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** HTTP status; may lie outside of what the standard knows. */
    public int status() {
        return status;
    }

    /** First header of this name, without regard to case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    /** The body as it came, not decompressed; closing it is the same as closing the reply. */
    public InputStream body() {
        return body;
    }

    /**
     * The first byte of a body nobody has read from yet, without taking it; -1 when the body is empty.
     *
     * @throws IOException when it does not come
     */
    public int peek() throws IOException {
        return body.peek();
    }

    /**
     * The pause asked for by {@code Retry-After}, in seconds or as a date; empty when there is none or it is
     * unreadable.
     */
    public Optional<Duration> retryAfter(Clock clock) {
        return header("Retry-After").map(String::trim).flatMap(wish -> pause(wish, clock));
    }

    private static Optional<Duration> pause(String wish, Clock clock) {
        if (wish.matches(DIGITS)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(wish)));
        }
        try {
            Instant when = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(wish));
            Duration pause = Duration.between(clock.instant(), when);
            return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        body.close();
    }
}
