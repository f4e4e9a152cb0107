package io.filehost.camel.mediafire.client.call;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.mediafire.client.model.CopyOutcome;

/**
 * The service refused a copy and names keys of copies all the same: some of the items were copied (protocol notes, 2,
 * quirk 8).
 */
public final class PartlyRefusedException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final transient CopyOutcome outcome;

    /** As {@link ApiException}; {@code outcome} is what the refusal tells about the copies that were made. */
    public PartlyRefusedException(String method, int code, String symbol, String serviceText, ErrorKind kind, int httpStatus,
                                  String detail, CopyOutcome outcome) {
        super(method, code, symbol, serviceText, kind, httpStatus, detail);
        this.outcome = outcome;
    }

    /** The copies that were made. */
    public CopyOutcome outcome() {
        return outcome;
    }
}
