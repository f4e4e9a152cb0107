package io.filehost.camel.common.session;

import io.filehost.camel.common.error.FileHostException;

/** No token could be had this time, so the call it was wanted for was not made. */
public final class LoginFailedException extends FileHostException {

    private static final long serialVersionUID = 1L;

    public LoginFailedException(FileHostException cause) {
        super("No token: " + cause.getMessage(), cause.kind(), cause, cause.retryAfter().orElse(null));
    }

    /** The same failure, told by whoever knows what the token was for; the one told becomes the cause. */
    public LoginFailedException(LoginFailedException failure, String text) {
        super(text, failure.kind(), failure, failure.retryAfter().orElse(null));
    }

    @Override
    public boolean hadNoEffect() {
        return true;
    }
}
