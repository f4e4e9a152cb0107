package io.filehost.camel.common.body;

import java.io.IOException;

/**
 * What arrived is not what the service described. Either bytes were damaged, or the file has become another one since
 * it was described: who knows its revision can tell.
 */
public final class ContentMismatchException extends IOException {

    private static final long serialVersionUID = 1L;

    public ContentMismatchException(String message) {
        super(message);
    }
}
