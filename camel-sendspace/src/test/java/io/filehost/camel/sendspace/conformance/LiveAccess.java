package io.filehost.camel.sendspace.conformance;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.testing.conformance.LiveRun;
import io.filehost.camel.sendspace.client.ClientOptions;
import io.filehost.camel.sendspace.client.auth.Credentials;

/**
 * How the real service is reached: with an account named by the environment.
 *
 * @param credentials who logs in
 * @param baseUrl     address of the service
 */
record LiveAccess(Credentials credentials, String baseUrl) {

    static final String API_KEY = "SENDSPACE_API_KEY";
    static final String USERNAME = "SENDSPACE_USERNAME";
    static final String PASSWORD = "SENDSPACE_PASSWORD";

    /** A run that needs an account and a key. */
    static final LiveRun RUN = new LiveRun(
            "sendspace (whose public address may be out of use for good)", List.of(USERNAME, PASSWORD, API_KEY));

    /** Another address than that of the service, for example of an emulator in a process of its own. */
    static final String BASE_URL = "SENDSPACE_BASE_URL";

    /** The access that the environment describes; nothing may be missing. */
    static LiveAccess from(Map<String, String> environment) {
        return new LiveAccess(
                new Credentials(environment.get(API_KEY), environment.get(USERNAME), environment.get(PASSWORD)),
                environment.getOrDefault(BASE_URL, ClientOptions.PUBLIC_URL));
    }
}
