package io.filehost.camel.sendspace.client.model;

import java.util.Objects;

/**
 * Answer of {@code auth.createToken}: good for one login, for some minutes. Its text does not show it.
 *
 * @param value the token; secret
 */
public record LoginToken(String value) {

    public LoginToken {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "LoginToken[***]";
    }
}
