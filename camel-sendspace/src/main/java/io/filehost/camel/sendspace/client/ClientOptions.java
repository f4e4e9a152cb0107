package io.filehost.camel.sendspace.client;

import java.util.Objects;

import io.filehost.camel.common.http.ServiceAddress;
import io.filehost.camel.common.http.TransportOptions;
import io.filehost.camel.common.retry.Pacing;
import io.filehost.camel.sendspace.client.auth.Credentials;

/**
 * How a client works.
 *
 * @param baseUrl     address of the service, without {@code /rest/}
 * @param credentials who calls
 * @param appVersion  version of the application, told to the service; empty to tell none
 * @param transport   how connections are made
 * @param pacing      how patient and polite it is
 */
public record ClientOptions(ServiceAddress baseUrl, Credentials credentials, String appVersion, TransportOptions transport,
        Pacing pacing) {

    /** The public address of the service. It may be out of use. */
    public static final String PUBLIC_URL = "https://api.sendspace.com";

    public ClientOptions {
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(appVersion, "appVersion");
        Objects.requireNonNull(transport, "transport");
        pacing.backoff();
    }

    /** With defaults for the rest. */
    public ClientOptions(String baseUrl, Credentials credentials) {
        this(ServiceAddress.of(baseUrl), credentials, "", TransportOptions.DEFAULTS, Pacing.DEFAULTS);
    }

    /** The same, with another patience. */
    public ClientOptions with(Pacing other) {
        return new ClientOptions(baseUrl, credentials, appVersion, transport, other);
    }
}
