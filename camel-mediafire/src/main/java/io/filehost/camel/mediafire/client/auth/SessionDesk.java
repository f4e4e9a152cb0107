package io.filehost.camel.mediafire.client.auth;

/** Where session tokens come from. Makes the calls; when to make them is the pool's business. */
public interface SessionDesk {

    /** A new session. */
    SessionToken logIn();

    /** The same session with a new life, at the step of its key that follows the renewal. */
    SessionToken renew(SessionToken token);
}
