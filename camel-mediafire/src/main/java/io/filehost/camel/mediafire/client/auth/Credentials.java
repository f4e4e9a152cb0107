package io.filehost.camel.mediafire.client.auth;

import java.util.Objects;

/**
 * Who logs in, and with which application. Equal credentials may share one pool of sessions. Its text shows none of it.
 *
 * @param username      e-mail address of the account
 * @param password      password of the account
 * @param applicationId number of the application
 * @param apiKey        key of the application; empty when the application needs none
 */
public record Credentials(String username, String password, String applicationId, String apiKey) {

    public Credentials {
        requireText("username", username);
        requireText("password", password);
        requireText("applicationId", applicationId);
        apiKey = Objects.requireNonNullElse(apiKey, "");
    }

    private static void requireText(String option, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Option " + option + " is needed to log in");
        }
    }

    @Override
    public String toString() {
        return "Credentials[***]";
    }
}
