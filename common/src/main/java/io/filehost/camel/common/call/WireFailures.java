package io.filehost.camel.common.call;

import java.io.IOException;
import java.net.URI;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.UnreachableException;
import io.filehost.camel.common.error.UntrustedServerException;
import io.filehost.camel.common.http.CertificateRefusedException;
import io.filehost.camel.common.http.NothingSentException;
import io.filehost.camel.common.http.Redactor;
import io.filehost.camel.common.http.UnreadableSourceException;

/** What it means for a call that its request or its answer did not get through. */
public final class WireFailures {

    private WireFailures() {
    }

    /**
     * The failure as the caller of the service sees it.
     *
     * @param method  what was called
     * @param address where; only its host is told
     */
    public static FileHostException of(String method, URI address, IOException failure) {
        if (failure instanceof CertificateRefusedException) {
            return new UntrustedServerException(method, failure.getMessage(), failure);
        }
        if (failure instanceof NothingSentException) {
            return new UnreachableException(
                    method, "no connection to " + Redactor.hostOf(address) + " (" + failure.getMessage() + ")", failure);
        }
        if (failure instanceof UnreadableSourceException) {
            return new FileHostException(method + ": " + failure.getMessage(), ErrorKind.BAD_REQUEST, failure);
        }
        return new LostReplyException(
                method, "no answer came from %s (%s); the call may have been carried out"
                        .formatted(Redactor.hostOf(address), failure.getMessage()),
                failure);
    }

    /** The thread was asked to stop before anything was sent; its interrupt flag is set again. */
    public static UnreachableException stopped(String method, InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new UnreachableException(method, "asked to stop before anything was sent", stop);
    }
}
