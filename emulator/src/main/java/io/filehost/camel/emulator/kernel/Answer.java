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
 * @param length bytes of the body; 0 for none. For HEAD it is announced and nothing is written.
 */
public record Answer(int status, Map<String, String> headers, long length, Body body) {

    public Answer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Writes exactly {@link Answer#length()} bytes; the caller closes the stream. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    public static Answer text(int status, String contentType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Answer(status, Map.of("Content-Type", contentType), bytes.length, out -> out.write(bytes));
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), 0, out -> out.flush());
    }

    public Answer withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, length, body);
    }
}
