package io.filehost.camel.common.error;

/** What answered was not the service: an HTML page, a proxy, a challenge. The call may or may not have happened. */
public class NotTheServiceException extends FileHostException {

    private static final long serialVersionUID = 1L;

    private final String method;
    private final int httpStatus;

    public NotTheServiceException(String method, int httpStatus, String message) {
        super("%s: %s (HTTP %d)".formatted(method, message, httpStatus), ErrorKind.RETRY);
        this.method = method;
        this.httpStatus = httpStatus;
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
