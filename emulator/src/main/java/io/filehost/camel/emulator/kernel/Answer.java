package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP answer as it goes to the socket: status, headers and a body that is written when its turn comes.
 *
 * @param status HTTP status; {@link #NONE} when the connection is closed without a word
 * @param length bytes of the body; 0 for none. For HEAD it is announced and nothing is written.
 */
public record Answer(int status, Map<String, String> headers, long length, Body body) {

    /** The status of an answer that is never sent. */
    public static final int NONE = 0;

    public Answer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * Writes {@link Answer#length()} bytes; the caller closes the stream. With fewer bytes the connection breaks, which
     * is how a truncated answer is made.
     */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    public static Answer text(int status, String contentType, String text) {
        return bytes(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer bytes(int status, String contentType, byte[] bytes) {
        return new Answer(status, Map.of("Content-Type", contentType), bytes.length, out -> out.write(bytes));
    }

    /** A page for people. */
    public static Answer page(int status, String title) {
        return text(status, "text/html; charset=utf-8", "<!DOCTYPE html>\n<html><head><title>" + title
                                                        + "</title></head><body><h1>" + title + "</h1></body></html>\n");
    }

    /** @param location where to look instead, an absolute address */
    public static Answer redirect(String location) {
        return empty(302).withHeader("Location", location);
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), 0, OutputStream::flush);
    }

    /** No answer at all: the connection is closed. */
    public static Answer none() {
        return empty(NONE);
    }

    public boolean isNone() {
        return status == NONE;
    }

    public Answer withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, length, body);
    }

    public Answer withBody(Body other) {
        return new Answer(status, headers, length, other);
    }
}
