package io.filehost.camel.mediafire;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.operation.FolderAddress;

/** Tells refusals of the service in the words of the component. Other failures keep their type and text. */
final class Failures {

    private Failures() {
    }

    /** The failure of an operation of an endpoint. */
    static FileHostException in(String operation, FolderAddress folder, FileHostException failure) {
        if (failure instanceof ApiException refusal && !(failure instanceof MediaFireApiException)) {
            return new MediaFireApiException(operation + " in " + folder, refusal, advice(refusal.kind()));
        }
        return failure;
    }

    private static String advice(ErrorKind kind) {
        return switch (kind) {
            case RETRY -> "Try again later";
            case REAUTH -> "Try again; if it stays, check username and password";
            case NOT_FOUND -> "Check the key or path; the item may be gone";
            case CONFLICT -> "Look at the item; it may be done already";
            case QUOTA -> "Free space, or wait until the allowance is renewed";
            case PERMISSION -> "Check that the account may do this with the item";
            case BAD_REQUEST -> "Change the request; the same one never works";
            case FATAL -> "Check username, password, applicationId and apiKey";
        };
    }
}
