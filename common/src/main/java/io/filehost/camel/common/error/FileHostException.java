package io.filehost.camel.common.error;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The root of everything that goes wrong with a file-hosting service. Programs look at {@link #kind()}; the text is for
 * people.
 */
public class FileHostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final Duration retryAfter;

    public FileHostException(String message, ErrorKind kind) {
        this(message, kind, null, null);
    }

    public FileHostException(String message, ErrorKind kind, Throwable cause) {
        this(message, kind, cause, null);
    }

    /**
     * @param cause      may be null
     * @param retryAfter the pause the service asked for; null when it asked for none
     */
    public FileHostException(String message, ErrorKind kind, Throwable cause, Duration retryAfter) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.retryAfter = retryAfter;
    }

    /** What the error means for the caller; never null. */
    public ErrorKind kind() {
        return kind;
    }

    /** The pause the service asked for before the next attempt, when it asked for one. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * True when it is certain that the call had no effect, so that even a changing call may be made again. The plain
     * answer is no.
     */
    public boolean hadNoEffect() {
        return false;
    }
}
