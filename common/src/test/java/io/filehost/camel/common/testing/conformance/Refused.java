package io.filehost.camel.common.testing.conformance;

import io.filehost.camel.common.call.RefusedCallException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Assertions about calls that the service refuses. */
public final class Refused {

    private Refused() {
    }

    /**
     * The call is refused by the service with this code.
     *
     * @return the refusal, for a closer look
     */
    public static RefusedCallException refused(int code, ThrowingCallable call) {
        RefusedCallException refusal = catchThrowableOfType(RefusedCallException.class, call);
        assertThat(refusal).as("the call is refused").isNotNull();
        assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code);
        return refusal;
    }
}
