package io.filehost.camel.common.error;

import java.util.Objects;

/**
 * The root of everything that goes wrong with a file-hosting service. Programs look at {@link #kind()}; the text is for
 * people.
 */
public class FileHostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;

    public FileHostException(String message, ErrorKind kind) {
        super(message);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public FileHostException(String message, ErrorKind kind, Throwable cause) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** What the error means for the caller; never null. */
    public ErrorKind kind() {
        return kind;
    }
}
