package io.filehost.camel.sendspace.client.auth;

import java.util.Objects;

/**
 * Who logs in, and with which application. Equal credentials may share a session. Its text shows none of it.
 *
 * @param apiKey   key of the application
 * @param username name or e-mail address of the member; empty for anonymous uploads only
 * @param password password of the member; empty for anonymous uploads only
 */
public record Credentials(String apiKey, String username, String password) {

    public Credentials {
        if (apiKey == null || apiKey.isBlank()) {
            throw new IllegalArgumentException("Option apiKey is needed");
        }
        username = Objects.requireNonNullElse(username, "");
        password = Objects.requireNonNullElse(password, "");
        if (username.isBlank() != password.isEmpty()) {
            String missing = password.isEmpty() ? "password" : "username";
            throw new IllegalArgumentException("Option " + missing + " is needed to log in");
        }
    }

    /** Those of somebody without an account. */
    public static Credentials anonymous(String apiKey) {
        return new Credentials(apiKey, "", "");
    }

    /** True when nobody can log in with them. */
    public boolean isAnonymous() {
        return username.isBlank();
    }

    @Override
    public String toString() {
        return "Credentials[***]";
    }
}
