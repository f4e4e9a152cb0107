package io.filehost.camel.mediafire;

import io.filehost.camel.common.camel.task.Failures;
import io.filehost.camel.common.camel.task.RefusedTaskException;
import io.filehost.camel.common.error.ApiException;

/** MediaFire said no to an operation. */
public final class MediaFireApiException extends RefusedTaskException {

    private static final long serialVersionUID = 1L;

    /** Names of the options that log in. */
    static final String CREDENTIALS = "username, password, applicationId and apiKey";

    /** How failures of this component are told. */
    static final Failures FAILURES = new Failures(MediaFireApiException::new, CREDENTIALS);

    private MediaFireApiException(ApiException cause, String text) {
        super(cause, text);
    }
}
