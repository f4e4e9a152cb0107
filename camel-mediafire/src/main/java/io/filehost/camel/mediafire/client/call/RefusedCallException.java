package io.filehost.camel.mediafire.client.call;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.error.ApiException;

/** MediaFire answered and said no. What came with the no stays within reach: it can name what was done nevertheless. */
public final class RefusedCallException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;
    private final boolean early;

    /** @param words what the service wrote, without secrets */
    RefusedCallException(String method, ErrorCode code, String words, Envelope envelope, Answer answer, String detail) {
        super(method, code.code(), code.symbol(), words, code.kind(), envelope.httpStatus(), detail,
              envelope.retryAfter());
        this.answer = answer;
        this.early = code.early();
    }

    /**
     * The members of the answer, for example {@code new_quickkeys} of a {@code file/copy} that found only some of its
     * files; null after serialization.
     */
    public Answer answer() {
        return answer;
    }

    @Override
    public boolean hadNoEffect() {
        return early;
    }
}
