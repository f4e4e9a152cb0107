package io.filehost.camel.common.error;

/** The call was sent and its answer never arrived whole: it may have happened. */
public class LostReplyException extends FileHostException {

    private static final long serialVersionUID = 1L;

    private final String method;

    public LostReplyException(String method, String message, Throwable cause) {
        super("%s: %s".formatted(method, message), ErrorKind.RETRY, cause);
        this.method = method;
    }

    /** The same loss, told by whoever knows what the call was for; the one told becomes the cause. */
    public LostReplyException(LostReplyException loss, String text) {
        super(text, loss.kind(), loss);
        this.method = loss.method;
    }

    /** API method as called. */
    public String method() {
        return method;
    }
}
