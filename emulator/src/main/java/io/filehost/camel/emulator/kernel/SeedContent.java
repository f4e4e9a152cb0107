package io.filehost.camel.emulator.kernel;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The bytes of a file that somebody plants at the control door: {@code base64}, {@code text}, or a {@code size}. */
public final class SeedContent {

    private SeedContent() {
    }

    /** @throws IllegalArgumentException when none of the three is there */
    public static InputStream of(ControlOrder order) {
        if (order.has("base64")) {
            return new ByteArrayInputStream(Base64.getDecoder().decode(order.required("base64")));
        }
        if (order.has("size")) {
            return new SeededBytes(order.has("seed") ? order.number("seed") : 0, order.number("size"));
        }
        return new ByteArrayInputStream(order.required("text").getBytes(StandardCharsets.UTF_8));
    }
}
