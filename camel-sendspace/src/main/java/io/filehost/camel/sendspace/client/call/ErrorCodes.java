package io.filehost.camel.sendspace.client.call;

import java.io.InputStream;
import java.util.Objects;

import io.filehost.camel.common.error.ErrorTable;

/** The error codes of the service, in {@code error-codes.csv}; a test compares them with the reference. */
public final class ErrorCodes {

    private static final String RESOURCE = "error-codes.csv";

    private ErrorCodes() {
    }

    /** The table of the reference. */
    public static ErrorTable load() {
        InputStream resource = ErrorCodes.class.getResourceAsStream(RESOURCE);
        return ErrorTable.read(Objects.requireNonNull(resource, RESOURCE));
    }
}
