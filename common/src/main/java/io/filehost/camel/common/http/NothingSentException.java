package io.filehost.camel.common.http;

import java.io.IOException;

/** No connection came about: not one byte of the request was sent. */
public final class NothingSentException extends IOException {

    private static final long serialVersionUID = 1L;

    NothingSentException(String message, IOException cause) {
        super(message, cause);
    }
}
