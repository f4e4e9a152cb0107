package io.filehost.camel.mediafire.client.call;

import java.util.Map;
import java.util.Optional;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.error.ErrorCode;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.http.Form;
import io.filehost.camel.mediafire.client.auth.ActionTokens;

/**
 * Calls that carry content: under the shared upload token, unsigned, so that many can run at once. Where nobody logs in
 * there is no token; then only drop boxes take content. Never repeats.
 */
final class DataCalls {

    /** The upload result that stands inside a success and means what error 105 means. */
    private static final ErrorCode TOKEN_ENDED = new ErrorCode(99, "UPLOAD_TOKEN_INVALID", ErrorKind.REAUTH, true);

    private final Wire wire;
    private final Refusals refusals;
    private final Optional<ActionTokens> tokens;

    /** The bytes of one call. */
    record Data(Map<String, String> headers, UploadSource source, long from, long count) {
    }

    /** @param tokens empty where nobody logs in */
    DataCalls(Wire wire, Refusals refusals, Optional<ActionTokens> tokens) {
        this.wire = wire;
        this.refusals = refusals;
        this.tokens = tokens;
    }

    Envelope send(String method, Map<String, String> params, Data data) {
        Optional<String> token = tokens.map(ActionTokens::upload);
        String query = Wire.encode(params) + token.map(value -> "&session_token=" + Form.encode(value)).orElse("");
        Envelope envelope = wire.postBytes(method, query, data.headers(), data.source(), data.from(), data.count());
        RefusedCallException refusal = refusal(method, params, envelope);
        if (refusal == null) {
            return envelope;
        }
        if (refusal.kind() == ErrorKind.REAUTH) {
            token.ifPresent(ended -> tokens.orElseThrow().drop(ended));
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
