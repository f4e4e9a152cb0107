package io.filehost.camel.mediafire.client.call;

import java.util.Map;

import io.filehost.camel.common.http.Form;
import io.filehost.camel.mediafire.client.auth.CallSigner;
import io.filehost.camel.mediafire.client.auth.SessionToken;
import io.filehost.camel.mediafire.client.auth.TokenUse;

/** One call with or without a token: encoded, signed, sent, and its answer told apart from a refusal. Never repeats. */
final class Calls {

    private final Wire wire;
    private final Refusals refusals;

    Calls(Wire wire, Refusals refusals) {
        this.wire = wire;
        this.refusals = refusals;
    }

    /** The form of a signed call: what is signed is what is sent, the signature comes last. */
    String signed(SessionToken token, String method, Map<String, String> params) {
        String form = Wire.encode(params) + "&session_token=" + Form.encode(token.value());
        return form + "&signature=" + CallSigner.sign(token, wire.path(method), form);
    }

    /** A call under a session token. */
    TokenUse<Envelope> underToken(SessionToken token, String method, Map<String, String> params) {
        return use(method, params, wire.post(method, signed(token, method, params)));
    }

    /** A call without a token; refusals are thrown. */
    Envelope withoutToken(String method, Map<String, String> params) {
        return accepted(method, params, wire.post(method, Wire.encode(params)));
    }

    /** What an answer means for the token it came under. */
    TokenUse<Envelope> use(String method, Map<String, String> params, Envelope envelope) {
        return envelope.isError()
                ? TokenUse.refused(refusals.of(method, params, envelope), envelope.keyMoved())
                : TokenUse.done(envelope, envelope.keyMoved());
    }

    /** The answer when it says yes. */
    Envelope accepted(String method, Map<String, String> params, Envelope envelope) {
        return use(method, params, envelope).valueOrThrow();
    }
}
