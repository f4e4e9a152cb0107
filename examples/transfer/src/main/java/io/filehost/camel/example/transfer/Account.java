package io.filehost.camel.example.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An account of the service and the application that uses it. Its text form tells neither password nor key.
 *
 * @param username      e-mail address
 * @param password      secret
 * @param applicationId number of the application
 * @param apiKey        key of the application, secret; empty for applications that have none
 * @param baseUrl       address of the service; empty for the public one
 */
public record Account(String username, String password, String applicationId, String apiKey, String baseUrl) {

    private static final String PREFIX = "MEDIAFIRE_";

    /**
     * The account that the environment names.
     *
     * @return              empty when none of the variables is set
     * @throws UsageProblem when some are set and others are missing
     */
    public static Optional<Account> fromEnvironment(Map<String, String> environment) {
        List<String> missing = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String name : List.of("USERNAME", "PASSWORD", "APPLICATION_ID", "API_KEY")) {
            String value = environment.getOrDefault(PREFIX + name, "");
            values.add(value);
            if (value.isEmpty()) {
                missing.add(PREFIX + name);
            }
        }
        if (missing.size() == values.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new UsageProblem("Not set: " + String.join(", ", missing) + " (set all four, or none to use the emulator)");
        }
        String baseUrl = environment.getOrDefault(PREFIX + "BASE_URL", "");
        return Optional.of(new Account(values.get(0), values.get(1), values.get(2), values.get(3), baseUrl));
    }

    @Override
    public String toString() {
        return "account " + username + (baseUrl.isEmpty() ? "" : " at " + baseUrl);
    }
}
