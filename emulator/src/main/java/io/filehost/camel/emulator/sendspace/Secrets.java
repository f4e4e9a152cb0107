package io.filehost.camel.emulator.sendspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Parameters that open something; they appear nowhere but in the call. */
final class Secrets {

    private static final Set<String> NAMES
            = Set.of("session_key", "token", "tokened_password", "password", "api_key", "extra_info", "redirect_url");

    private Secrets() {
    }

    static Map<String, String> removed(Map<String, String> parameters) {
        Map<String, String> shown = new LinkedHashMap<>(parameters);
        shown.keySet().removeAll(NAMES);
        return shown;
    }
}
