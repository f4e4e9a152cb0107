package io.filehost.camel.common.http;

import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.util.Optional;

import javax.net.ssl.SSLPeerUnverifiedException;

/** The server shows a certificate that we do not accept: not one byte of the request was sent, nor ever will be. */
public final class CertificateRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private CertificateRefusedException(URI address, Throwable reason, IOException cause) {
        super("%s shows a certificate that is not accepted (%s). Check baseUrl, or say with sslContextParameters whom to trust"
                .formatted(Redactor.hostOf(address), reason.getMessage()),
              cause);
    }

    /** The failure of a connection, when this is what it was. */
    static Optional<CertificateRefusedException> of(URI address, IOException failure) {
        Throwable reason = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                reason = cause;
            } else if (reason != null) {
                // What a path of certificates lacks is told below the certificate's own exception.
                reason = cause;
            }
        }
        return Optional.ofNullable(reason).map(why -> new CertificateRefusedException(address, why, failure));
    }
}
