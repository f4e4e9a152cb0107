package io.filehost.camel.common.http;

import java.io.IOException;

/** The content to be sent could not be read on this side; the service got a part of it at most. */
public final class UnreadableSourceException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableSourceException(IOException cause) {
        super("the content to send cannot be read: " + cause.getMessage(), cause);
    }
}
