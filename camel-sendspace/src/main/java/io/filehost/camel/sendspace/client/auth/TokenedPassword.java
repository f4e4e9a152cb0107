package io.filehost.camel.sendspace.client.auth;

import io.filehost.camel.common.session.Digest;

/** What goes over the wire in place of a password (protocol notes, 4.1). */
public final class TokenedPassword {

    private TokenedPassword() {
    }

    /**
     * The digest of a token and of the digest of a password, both lower-case hex.
     *
     * @param token    from {@code auth.createToken}
     * @param password hashed as UTF-8, which is our reading: the documents name no charset
     */
    public static String of(String token, String password) {
        return Digest.MD5.of(token + Digest.MD5.of(password));
    }
}
