package io.filehost.camel.sendspace.client.auth;

import io.filehost.camel.sendspace.client.model.Login;

/** Where sessions are opened and ended. */
public interface SessionDesk {

    /** Opens a session with a token of its own. */
    Login logIn();

    /** Ends a session. */
    void logOut(String sessionKey);
}
