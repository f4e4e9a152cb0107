package io.filehost.camel.common.body;

import java.io.IOException;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;

/** Content that the service does not hand out now, told to whoever reads a stream. The cause says why. */
public final class UnavailableContentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;

    /** @param item what cannot be read */
    public UnavailableContentException(String item, FileHostException cause) {
        super(item + " cannot be read: " + cause.getMessage(), cause);
        this.kind = cause.kind();
    }

    /** What it means for the reader; only {@link ErrorKind#RETRY} may pass. */
    public ErrorKind kind() {
        return kind;
    }
}
