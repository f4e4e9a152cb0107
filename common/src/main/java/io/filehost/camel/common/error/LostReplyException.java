package io.filehost.camel.common.error;

/** The call was sent and its answer never arrived whole: it may have happened. */
public class LostReplyException extends FileHostException {

    private static final long serialVersionUID = 1L;

    private final String method;

    public LostReplyException(String method, String message, Throwable cause) {
        super("%s: %s".formatted(method, message), ErrorKind.RETRY, cause);
        this.method = method;
    }

    /** API method as called. */
    public String method() {
        return method;
    }
}
