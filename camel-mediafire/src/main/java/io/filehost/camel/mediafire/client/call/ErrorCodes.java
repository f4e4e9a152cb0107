package io.filehost.camel.mediafire.client.call;

import io.filehost.camel.common.error.ErrorTable;

/**
 * The error codes of the service, in {@code error-codes.csv}; a test compares them with the reference. The reference's
 * classes {@code reauth} and {@code resign} are kind REAUTH, {@code wait-async} (code 208) is kind RETRY: the same call
 * works once the background job is over.
 */
public final class ErrorCodes {

    private ErrorCodes() {
    }

    /** The table of the reference. */
    public static ErrorTable load() {
        return ErrorTable.beside(ErrorCodes.class);
    }
}
