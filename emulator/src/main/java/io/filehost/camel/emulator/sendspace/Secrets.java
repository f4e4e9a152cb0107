package io.filehost.camel.emulator.sendspace;

import java.util.Set;

/** Parameters that open something; they appear nowhere but in the call. */
final class Secrets {

    static final Set<String> NAMES
            = Set.of("session_key", "token", "tokened_password", "password", "api_key", "extra_info", "redirect_url");

    private Secrets() {
    }
}
