package io.filehost.camel.common.error;

/** What answered could not show that it is the service: nothing was sent, and nothing will be before somebody looks. */
public class UntrustedServerException extends FileHostException {

    private static final long serialVersionUID = 1L;

    private final String method;

    public UntrustedServerException(String method, String message, Throwable cause) {
        super("%s: %s".formatted(method, message), ErrorKind.FATAL, cause);
        this.method = method;
    }

    /** The same failure, told by whoever knows what the call was for; the one told becomes the cause. */
    public UntrustedServerException(UntrustedServerException failure, String text) {
        super(text, failure.kind(), failure);
        this.method = failure.method;
    }

    /** API method as called. */
    public String method() {
        return method;
    }

    @Override
    public boolean hadNoEffect() {
        return true;
    }
}
