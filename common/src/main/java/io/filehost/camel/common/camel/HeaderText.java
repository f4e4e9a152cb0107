package io.filehost.camel.common.camel;

import org.apache.camel.Message;

/** Reads headers as text. They are data: never evaluated. */
public final class HeaderText {

    private HeaderText() {
    }

    /** A header as text; null when it is absent or blank. */
    public static String of(Message message, String header) {
        String value = message.getHeader(header, String.class);
        return value == null || value.isBlank() ? null : value;
    }
}
