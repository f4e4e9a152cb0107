package io.filehost.camel.sendspace.client.call;

import io.filehost.camel.common.error.ErrorTable;

/** The error codes of the service, in {@code error-codes.csv}; a test compares them with the reference. */
public final class ErrorCodes {

    private ErrorCodes() {
    }

    /** The table of the reference. */
    public static ErrorTable load() {
        return ErrorTable.beside(ErrorCodes.class);
    }
}
