package io.filehost.camel.common.error;

import java.time.Duration;

/** What answered was not the service: an HTML page, a proxy, a challenge. The call may or may not have happened. */
public class NotTheServiceException extends FileHostException {

    private static final long serialVersionUID = 1L;

    private final String method;
    private final int httpStatus;

    public NotTheServiceException(String method, int httpStatus, String message) {
        this(method, httpStatus, message, null);
    }

    /** @param retryAfter the pause asked for by the answer; null when it asked for none */
    public NotTheServiceException(String method, int httpStatus, String message, Duration retryAfter) {
        super("%s: %s (HTTP %d)".formatted(method, message, httpStatus), ErrorKind.RETRY, null, retryAfter);
        this.method = method;
        this.httpStatus = httpStatus;
    }

    /** The same page, told by whoever knows what the call was for; the one told becomes the cause. */
    public NotTheServiceException(NotTheServiceException page, String text) {
        super(text, page.kind(), page, page.retryAfter().orElse(null));
        this.method = page.method;
        this.httpStatus = page.httpStatus;
    }

    /** API method as called. */
    public String method() {
        return method;
    }

    /** HTTP status of the answer. */
    public int httpStatus() {
        return httpStatus;
    }
}
