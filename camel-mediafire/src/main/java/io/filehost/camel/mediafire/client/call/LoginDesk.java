package io.filehost.camel.mediafire.client.call;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.mediafire.client.auth.LoginSigner;
import io.filehost.camel.mediafire.client.auth.SessionDesk;
import io.filehost.camel.mediafire.client.auth.SessionToken;

/** Makes the calls that open and renew sessions of version 2. */
final class LoginDesk implements SessionDesk {

    private static final String LOG_IN = "user/get_session_token";
    private static final String RENEW = "user/renew_session_token";
    private static final String DIGITS = "\\d{1,18}";

    private final Calls calls;
    private final Credentials credentials;
    private final Clock clock;

    /** @param credentials null when there are none */
    LoginDesk(Calls calls, Credentials credentials, Clock clock) {
        this.calls = calls;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public SessionToken logIn() {
        if (credentials == null) {
            throw new FileHostException(
                    "This call needs a login: options username, password and applicationId are not set", ErrorKind.FATAL);
        }
        Map<String, String> params = new LinkedHashMap<>();
        params.put("email", credentials.username());
        params.put("password", credentials.password());
        params.put("application_id", credentials.applicationId());
        params.put("token_version", "2");
        params.put("signature", LoginSigner.sign(credentials));
        JsonNode response = calls.withoutToken(LOG_IN, params).response();
        String key = needed(response, "secret_key");
        if (!key.matches(DIGITS)) {
            throw unusable("secret_key");
        }
        return new SessionToken(
                needed(response, "session_token"), Long.parseLong(key), needed(response, "time"), clock.instant());
    }

    @Override
    public SessionToken renew(SessionToken token) {
        Envelope envelope = calls.underToken(token, RENEW, Map.of()).valueOrThrow();
        SessionToken now = envelope.keyMoved() ? token.next() : token;
        return now.renewed(envelope.response().path("session_token").asText(token.value()), clock.instant());
    }

    private static String needed(JsonNode response, String field) {
        String text = response.path(field).asText("");
        if (text.isEmpty()) {
            throw unusable(field);
        }
        return text;
    }

    private static FileHostException unusable(String field) {
        return new FileHostException(LOG_IN + ": the answer lacks a usable " + field, ErrorKind.FATAL);
    }
}
