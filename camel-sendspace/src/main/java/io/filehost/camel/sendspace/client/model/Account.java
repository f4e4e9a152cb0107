package io.filehost.camel.sendspace.client.model;

import java.time.Instant;
import java.util.Set;

/**
 * Who logged in, as {@code auth.login} tells it.
 *
 * @param email          e-mail address; may be empty
 * @param membership     {@code pro}, {@code max} or {@code lite}, in lower case; may be empty
 * @param membershipEnds when it ends; null when it does not end, or the service does not tell
 * @param capabilities   what the account may do: {@code upload}, {@code download}, {@code folders}, {@code files} and
 *                       what else the service names
 * @param quota          what it may still use
 */
public record Account(String email, String membership, Instant membershipEnds, Set<String> capabilities, Quota quota) {

    public Account {
        capabilities = Set.copyOf(capabilities);
    }
}
