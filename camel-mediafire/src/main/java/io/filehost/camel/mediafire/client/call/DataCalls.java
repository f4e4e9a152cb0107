package io.filehost.camel.mediafire.client.call;

import java.util.Map;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.http.Form;
import io.filehost.camel.mediafire.client.auth.ActionTokens;

/** Calls that carry content: under the shared upload token, unsigned, so that many can run at once. Never repeats. */
final class DataCalls {

    /** The upload result that stands inside a success and means what error 105 means. */
    private static final ErrorCode TOKEN_ENDED = new ErrorCode(99, "UPLOAD_TOKEN_INVALID", ErrorKind.REAUTH, true);

    private final Wire wire;
    private final Refusals refusals;
    private final ActionTokens tokens;

    /** The bytes of one call. */
    record Data(Map<String, String> headers, UploadSource source, long from, long count) {
    }

    DataCalls(Wire wire, Refusals refusals, ActionTokens tokens) {
        this.wire = wire;
        this.refusals = refusals;
        this.tokens = tokens;
    }

    Envelope send(String method, Map<String, String> params, Data data) {
        String token = tokens.upload();
        String query = Wire.encode(params) + "&session_token=" + Form.encode(token);
        Envelope envelope = wire.postBytes(method, query, data.headers(), data.source(), data.from(), data.count());
        RefusedCallException refusal = refusal(method, params, envelope);
        if (refusal == null) {
            return envelope;
        }
        if (refusal.kind() == ErrorKind.REAUTH) {
            tokens.drop(token);
        }
        throw refusal;
    }

    private RefusedCallException refusal(String method, Map<String, String> params, Envelope envelope) {
        if (envelope.isError()) {
            return refusals.of(method, params, envelope);
        }
        int result = envelope.response().path("doupload").path("result").asInt();
        return result == -TOKEN_ENDED.code() ? refusals.of(method, params, envelope, TOKEN_ENDED) : null;
    }
}
