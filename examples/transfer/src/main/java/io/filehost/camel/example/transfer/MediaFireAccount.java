package io.filehost.camel.example.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An account of MediaFire and the application that uses it. Its text form tells neither password nor key.
 *
 * @param username      e-mail address
 * @param password      secret
 * @param applicationId number of the application
 * @param apiKey        key of the application, secret; empty for applications that have none
 * @param baseUrl       address of the service; empty for the public one
 */
public record MediaFireAccount(String username, String password, String applicationId, String apiKey, String baseUrl) {

    private static final String PREFIX = "MEDIAFIRE_";
    private static final List<String> NEEDED = List.of("USERNAME", "PASSWORD", "APPLICATION_ID", "API_KEY");

    /** The names of the variables that have to be set. */
    static final String VARIABLES = Variables.names(PREFIX, NEEDED);

    /**
     * The account that the environment names.
     *
     * @return              empty when none of the variables is set
     * @throws UsageProblem when some are set and others are missing
     */
    static Optional<MediaFireAccount> fromEnvironment(Map<String, String> environment) {
        Variables variables = new Variables(environment, PREFIX, NEEDED);
        return variables.values().map(values -> new MediaFireAccount(
                values.get(0), values.get(1), values.get(2), values.get(3), variables.value("BASE_URL")));
    }

    @Override
    public String toString() {
        return "account " + username + (baseUrl.isEmpty() ? "" : " at " + baseUrl);
    }
}
