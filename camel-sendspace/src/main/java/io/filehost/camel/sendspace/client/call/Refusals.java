package io.filehost.camel.sendspace.client.call;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.call.CallText;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.error.ErrorCode;
import io.filehost.camel.common.error.ErrorTable;
import io.filehost.camel.sendspace.client.api.SendspaceCatalog;
import io.filehost.camel.sendspace.client.wire.CommonAnswers;

/** Makes exceptions of answers that say no. */
final class Refusals {

    private static final int HTTPS_FORBIDDEN = 17;
    private static final List<String> SUBJECTS = List.of("file_id", "folder_id", "parent_folder_id", "name");

    private final ErrorTable table = ErrorCodes.load();
    private final CallText text = new CallText(SUBJECTS, SendspaceCatalog.methods(), Set.of("session_key", "api_key"));

    RefusedCallException of(String method, Map<String, String> params, Envelope envelope) {
        return of(method, params, envelope, envelope.code());
    }

    /** A no that does not stand in the place of errors. */
    RefusedCallException of(String method, Map<String, String> params, Envelope envelope, int code) {
        ErrorCode row = table.of(code);
        RefusedCallException.No no = new RefusedCallException.No(
                text.withoutSecrets(envelope.message(), params), CommonAnswers.members(envelope.result()),
                envelope.httpStatus(), envelope.retryAfter());
        String detail = code == HTTPS_FORBIDDEN
                ? "Only an http address as baseUrl serves this account; what is sent there can be read on the way"
                : text.askedWith(params);
        return new RefusedCallException(method, row, no, detail);
    }
}
