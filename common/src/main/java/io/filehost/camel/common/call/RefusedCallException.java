package io.filehost.camel.common.call;

import java.time.Duration;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorCode;

/** A service answered and said no. What came with the no stays within reach: it can name what was done nevertheless. */
public final class RefusedCallException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;
    private final boolean early;

    /**
     * What came with the no.
     *
     * @param words      what the service wrote, without secrets; may be empty
     * @param answer     the members of the answer
     * @param httpStatus HTTP status of the answer
     * @param retryAfter the pause the answer asked for; null when it asked for none
     */
    public record No(String words, Answer answer, int httpStatus, Duration retryAfter) {
    }

    /** @param detail what was asked for, without secrets; may be empty */
    public RefusedCallException(String method, ErrorCode code, No no, String detail) {
        super(method, code.code(), code.symbol(), no.words(), code.kind(), no.httpStatus(), detail, no.retryAfter());
        this.answer = no.answer();
        this.early = code.early();
    }

    /** The members of the answer, such as the keys that were made nevertheless; null after serialization. */
    public Answer answer() {
        return answer;
    }

    @Override
    public boolean hadNoEffect() {
        return early;
    }
}
