package io.filehost.camel.mediafire.client.auth;

import io.filehost.camel.common.session.Digest;

/**
 * The signature of a call under a version 2 session token (protocol notes, 5). Signed is exactly what is sent: the
 * encoded parameters, not the values they stand for.
 */
public final class CallSigner {

    private CallSigner() {
    }

    /**
     * The MD5 of key, time and address, as 32 lower-case hex digits.
     *
     * @param path    path of the call as sent, with the version, from {@code /api/} on
     * @param encoded the parameters as sent, without the signature
     */
    public static String sign(SessionToken token, String path, String encoded) {
        return Digest.MD5.of(token.keyDigits() + token.time() + path + "?" + encoded);
    }
}
