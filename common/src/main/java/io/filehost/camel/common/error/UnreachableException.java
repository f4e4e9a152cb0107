package io.filehost.camel.common.error;

/** The service could not be reached: nothing was sent, so nothing happened. Any call may be repeated after it. */
public class UnreachableException extends FileHostException {

    private static final long serialVersionUID = 1L;

    private final String method;

    public UnreachableException(String method, String message, Throwable cause) {
        super("%s: %s".formatted(method, message), ErrorKind.RETRY, cause);
        this.method = method;
    }

    /** The same failure, told by whoever knows what the call was for; the one told becomes the cause. */
    public UnreachableException(UnreachableException failure, String text) {
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
