package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters as {@code application/x-www-form-urlencoded} text, in a query or in a body. */
public final class FormText {

    /** Largest form body that is read, bytes. Data comes as a stream and has no limit. */
    public static final int LARGEST = 8 * 1024 * 1024;

    private FormText() {
    }

    /** Whether the body of a request is a form; one without a content type is taken for one. */
    public static boolean isForm(Request request) {
        return request.header("Content-Type").map(type -> type.startsWith("application/x-www-form-urlencoded"))
                .orElse(true);
    }

    /**
     * The text of a form body.
     *
     * @throws IOException when the body breaks off or is larger than {@value #LARGEST} bytes
     */
    public static String read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("a form of more than " + LARGEST + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Decoded parameters; of one that occurs twice the last value. */
    public static Map<String, String> parse(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            } else if (!pair.isEmpty()) {
                parameters.put(decoded(pair), "");
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;   // a stray percent sign stands for itself
        }
    }
}
