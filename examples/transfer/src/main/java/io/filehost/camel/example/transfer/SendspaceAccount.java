package io.filehost.camel.example.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An account of sendspace, the key of the application that uses it, and who gets the links. Its text form tells neither
 * password nor key.
 *
 * @param username  member name or e-mail address
 * @param password  secret
 * @param apiKey    key of the application, secret
 * @param recipient e-mail address that the links are sent to
 * @param baseUrl   address of the service; empty for the public one
 */
public record SendspaceAccount(String username, String password, String apiKey, String recipient, String baseUrl) {

    private static final String PREFIX = "SENDSPACE_";
    private static final List<String> NEEDED = List.of("USERNAME", "PASSWORD", "API_KEY", "RECIPIENT");

    /** The names of the variables that have to be set. */
    static final String VARIABLES = Variables.names(PREFIX, NEEDED);

    /**
     * The account that the environment names.
     *
     * @return              empty when none of the variables is set
     * @throws UsageProblem when some are set and others are missing, or the recipient is no address
     */
    static Optional<SendspaceAccount> fromEnvironment(Map<String, String> environment) {
        Variables variables = new Variables(environment, PREFIX, NEEDED);
        return variables.values().map(values -> new SendspaceAccount(
                values.get(0), values.get(1), values.get(2), address(values.get(3)), variables.value("BASE_URL")));
    }

    // One address, which a mail can be sent to: a list would make it unclear who got it after an error.
    private static String address(String text) {
        if (!text.matches("[^\\s,;@]+@[^\\s,;@]+")) {
            throw new UsageProblem("SENDSPACE_RECIPIENT is not one e-mail address: " + text);
        }
        return text;
    }

    @Override
    public String toString() {
        return "account " + username + (baseUrl.isEmpty() ? "" : " at " + baseUrl);
    }
}
