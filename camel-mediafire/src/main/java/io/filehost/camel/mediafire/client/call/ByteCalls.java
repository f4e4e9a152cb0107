package io.filehost.camel.mediafire.client.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.http.HttpReply;
import io.filehost.camel.mediafire.client.auth.SessionToken;
import io.filehost.camel.mediafire.client.auth.TokenUse;

/** Calls answered with bytes instead of an envelope, such as {@code file/zip}. Never repeats. */
final class ByteCalls {

    private final Wire wire;
    private final Calls calls;

    ByteCalls(Wire wire, Calls calls) {
        this.wire = wire;
        this.calls = calls;
    }

    /** A call under a session token. The stream holds a connection until it is closed, but not the token. */
    TokenUse<InputStream> underToken(SessionToken token, String method, Map<String, String> params) {
        HttpReply reply = wire.open(method, calls.signed(token, method, params));
        if (isText(method, reply)) {
            TokenUse<Envelope> use = calls.use(method, params, wire.read(method, reply));
            return new TokenUse<>(use.value() == null ? null : stream(use.value()), use.refusal(), use.keyMoved());
        }
        // An archive has no place to say new_key: the key moves nevertheless (protocol notes, 6).
        return TokenUse.done(reply.body(), true);
    }

    /** A call without a token. */
    InputStream withoutToken(String method, Map<String, String> params) {
        HttpReply reply = wire.open(method, Wire.encode(params));
        return isText(method, reply)
                ? stream(calls.use(method, params, wire.read(method, reply)).valueOrThrow())
                : reply.body();
    }

    private static InputStream stream(Envelope envelope) {
        return new ByteArrayInputStream(envelope.text().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isText(String method, HttpReply reply) {
        try {
            int first = reply.peek();
            return first < 0 || first == '{' || first == '<' || Character.isWhitespace(first);
        } catch (IOException broken) {
            reply.close();
            throw new LostReplyException(method, "no answer came (" + broken.getMessage() + ")", broken);
        }
    }
}
