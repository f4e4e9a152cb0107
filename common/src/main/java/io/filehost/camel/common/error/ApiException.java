package io.filehost.camel.common.error;

import java.time.Duration;

/** The service answered and said no. */
public class ApiException extends FileHostException {

    private static final long serialVersionUID = 1L;

    private final String method;
    private final int code;
    private final String symbol;
    private final String serviceText;
    private final int httpStatus;

    /**
     * @param method      API method as called, for example {@code file/get_info}
     * @param code        the service's error code, without sign
     * @param symbol      the code's name in the reference, or {@code UNKNOWN}
     * @param serviceText what the service wrote; may be empty, never null
     * @param httpStatus  HTTP status of the answer; 200 when the refusal stood inside a successful answer
     * @param detail      what was asked for and what to do next, without secrets; may be empty
     */
    public ApiException(String method, int code, String symbol, String serviceText, ErrorKind kind, int httpStatus,
                        String detail) {
        this(method, code, symbol, serviceText, kind, httpStatus, detail, null);
    }

    /** As above; {@code retryAfter} is the pause the answer asked for, null when it asked for none. */
    protected ApiException(String method, int code, String symbol, String serviceText, ErrorKind kind, int httpStatus,
                           String detail, Duration retryAfter) {
        super(text(method, code, symbol, serviceText, kind, detail), kind, null, retryAfter);
        this.method = method;
        this.code = code;
        this.symbol = symbol;
        this.serviceText = serviceText;
        this.httpStatus = httpStatus;
    }

    /** The same refusal, told by whoever knows what it was for; the one told becomes the cause. */
    protected ApiException(ApiException refusal, String text) {
        super(text, refusal.kind(), refusal, refusal.retryAfter().orElse(null));
        this.method = refusal.method;
        this.code = refusal.code;
        this.symbol = refusal.symbol;
        this.serviceText = refusal.serviceText;
        this.httpStatus = refusal.httpStatus;
    }

    private static String text(
            String method, int code, String symbol, String serviceText, ErrorKind kind, String detail) {
        String said = serviceText.isEmpty() ? symbol : serviceText;
        String tail = detail.isEmpty() ? "" : ". " + detail;
        return "%s: %s (error %d, %s)%s".formatted(method, said, code, kind, tail);
    }

    /** API method as called. */
    public String method() {
        return method;
    }

    /** The service's error code, without sign. */
    public int code() {
        return code;
    }

    /** The code's name in the reference. */
    public String symbol() {
        return symbol;
    }

    /** What the service wrote; may be empty. */
    public String serviceText() {
        return serviceText;
    }

    /** HTTP status of the answer. */
    public int httpStatus() {
        return httpStatus;
    }
}
