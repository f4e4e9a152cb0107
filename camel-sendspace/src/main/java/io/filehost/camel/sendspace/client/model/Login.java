package io.filehost.camel.sendspace.client.model;

import java.util.Objects;

/**
 * A session that was opened. Its text shows neither the key nor the account.
 *
 * @param sessionKey the key that later calls carry; secret
 * @param account    whose it is
 */
public record Login(String sessionKey, Account account) {

    public Login {
        Objects.requireNonNull(sessionKey, "sessionKey");
        Objects.requireNonNull(account, "account");
    }

    @Override
    public String toString() {
        return "Login[***]";
    }
}
