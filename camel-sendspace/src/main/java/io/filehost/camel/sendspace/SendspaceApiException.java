package io.filehost.camel.sendspace;

import io.filehost.camel.common.camel.task.Failures;
import io.filehost.camel.common.camel.task.RefusedTaskException;
import io.filehost.camel.common.error.ApiException;

/** sendspace said no to an operation. */
public final class SendspaceApiException extends RefusedTaskException {

    private static final long serialVersionUID = 1L;

    /** Names of the options that log in. */
    static final String CREDENTIALS = "username, password and apiKey";

    /** How failures of this component are told. */
    static final Failures FAILURES = new Failures(SendspaceApiException::new, CREDENTIALS);

    private SendspaceApiException(ApiException cause, String text) {
        super(cause, text);
    }
}
