package io.filehost.camel.sendspace.client.model;

/**
 * Answer of {@code auth.checkSession}.
 *
 * @param open  false when the session has expired
 * @param quota what the account may still use
 */
public record SessionCheck(boolean open, Quota quota) {
}
