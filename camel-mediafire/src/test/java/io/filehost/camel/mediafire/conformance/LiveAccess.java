package io.filehost.camel.mediafire.conformance;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.testing.conformance.LiveRun;
import io.filehost.camel.mediafire.client.auth.Credentials;

/**
 * How the real service is reached: with an account named by the environment.
 *
 * @param credentials who logs in
 * @param baseUrl     address of the service
 */
record LiveAccess(Credentials credentials, String baseUrl) {

    /** All of them are needed; the API key may be empty for an application that has none. */
    static final List<String> VARIABLES = List.of(
            "MEDIAFIRE_USERNAME", "MEDIAFIRE_PASSWORD", "MEDIAFIRE_APPLICATION_ID", "MEDIAFIRE_API_KEY");

    /** A run that needs them. */
    static final LiveRun RUN = new LiveRun("MediaFire", VARIABLES);

    /** Another address than that of the service, for example of an emulator in a process of its own. */
    static final String BASE_URL = "MEDIAFIRE_BASE_URL";

    /** The access that the environment describes; nothing may be missing. */
    static LiveAccess from(Map<String, String> environment) {
        Credentials credentials = new Credentials(
                environment.get(VARIABLES.get(0)), environment.get(VARIABLES.get(1)), environment.get(VARIABLES.get(2)),
                environment.get(VARIABLES.get(3)));
        return new LiveAccess(credentials, environment.getOrDefault(BASE_URL, "https://www.mediafire.com"));
    }
}
