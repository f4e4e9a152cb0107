package io.filehost.camel.sendspace.client.upload;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;

/** A file is larger than any file the service takes from this account. Nothing was sent, and nothing else will help. */
public final class TooLargeException extends FileHostException {

    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message, ErrorKind.QUOTA);
    }
}
