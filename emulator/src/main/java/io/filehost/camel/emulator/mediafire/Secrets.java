package io.filehost.camel.emulator.mediafire;

import java.util.Set;

/** Parameters that open something, as addresses may too; they appear nowhere but in the call. */
final class Secrets {

    static final Set<String> NAMES = Set.of("session_token", "signature", "password", "current_password",
            "action_token", "token", "fb_access_token", "tw_oauth_token", "tw_oauth_token_secret", "acceptance_token",
            "secret_key", "filedrop_key", "ekey", "device_token", "push_token", "url",
            "success_callback_url", "error_callback_url", "card_number", "card_code", "prev_card_code");

    private Secrets() {
    }
}
