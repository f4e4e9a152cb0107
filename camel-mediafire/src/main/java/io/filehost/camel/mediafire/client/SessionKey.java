package io.filehost.camel.mediafire.client;

import java.net.URI;

import io.filehost.camel.mediafire.client.auth.Credentials;

/**
 * What decides whether two clients may be one: clients with equal keys would log in to the same account in the same
 * way. Its text shows no secret.
 *
 * @param credentials null without a login
 */
public record SessionKey(URI baseUrl, String apiVersion, Credentials credentials) {
}
