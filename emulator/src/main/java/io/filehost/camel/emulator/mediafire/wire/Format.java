package io.filehost.camel.emulator.mediafire.wire;

import io.filehost.camel.emulator.kernel.Call;

/** The two forms of an answer. */
public enum Format {
    XML,
    JSON;

    /** What {@code response_format} asks for; XML unless it says json. */
    public static Format of(Call call) {
        return call.text("response_format").filter("json"::equalsIgnoreCase).isPresent() ? JSON : XML;
    }
}
