package io.filehost.camel.sendspace.client.call;

import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.sendspace.client.api.AuthMethods;
import io.filehost.camel.sendspace.client.auth.Credentials;

/** One call with what the client adds to it: sent, and its answer told apart from a refusal. Never repeats. */
final class Calls {

    private static final String VERSION = "1.0";
    private static final int SESSION_BAD = 6;

    private final Wire wire;
    private final Credentials credentials;
    private final String appVersion;
    private final Refusals refusals = new Refusals();

    /** @param appVersion empty to tell none */
    Calls(Wire wire, Credentials credentials, String appVersion) {
        this.wire = wire;
        this.credentials = credentials;
        this.appVersion = appVersion;
    }

    /** A call under a session. */
    Envelope underSession(String sessionKey, String method, Map<String, String> params) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("session_key", sessionKey);
        all.putAll(params);
        return accepted(method, all, wire.post(method, all));
    }

    /** A call under the key of the application. */
    Envelope underApiKey(String method, Map<String, String> params) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("api_key", credentials.apiKey());
        if (!method.equals(AuthMethods.REGISTER.name())) {
            all.put("api_version", VERSION);
            if (!appVersion.isEmpty()) {
                all.put("app_version", appVersion);
            }
        }
        all.putAll(params);
        return accepted(method, all, wire.post(method, all));
    }

    /** A call as it is. */
    Envelope plain(String method, Map<String, String> params) {
        return accepted(method, params, wire.post(method, params));
    }

    private Envelope accepted(String method, Map<String, String> params, Envelope envelope) {
        if (envelope.isError()) {
            throw refusals.of(method, params, envelope);
        }
        if (saysExpired(method, envelope)) {
            throw refusals.of(method, params, envelope, SESSION_BAD);
        }
        return envelope;
    }

    /** A session that has ended can be told of by an answer that says yes (protocol notes, C10). */
    private static boolean saysExpired(String method, Envelope envelope) {
        return method.equals(AuthMethods.CHECK_SESSION.name())
                && envelope.result().textOf("session").equalsIgnoreCase("expired");
    }
}
