package io.filehost.camel.mediafire.client.auth;

import io.filehost.camel.common.session.Digest;

/**
 * The signature of a login: SHA-1 over e-mail address, password, application and key, without anything between them
 * (protocol notes, 4.1). UTF-8 for letters outside of ASCII is our reading; no source says.
 */
public final class LoginSigner {

    private LoginSigner() {
    }

    /** 40 lower-case hex digits. */
    public static String sign(Credentials credentials) {
        return Digest.SHA1.of(
                credentials.username() + credentials.password() + credentials.applicationId() + credentials.apiKey());
    }
}
