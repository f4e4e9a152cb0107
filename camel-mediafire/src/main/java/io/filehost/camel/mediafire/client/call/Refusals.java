package io.filehost.camel.mediafire.client.call;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.call.CallText;
import io.filehost.camel.common.call.RefusedCallException;
import io.filehost.camel.common.error.ErrorCode;
import io.filehost.camel.common.error.ErrorTable;
import io.filehost.camel.mediafire.client.api.AnswerMapper;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;

/** Makes exceptions of answers that say no. */
final class Refusals {

    private static final List<String> SUBJECTS = List.of(
            "quick_key", "file_path", "folder_key", "folder_path", "path", "filename", "foldername", "contact_key", "key");

    private final ErrorTable table;
    private final AnswerMapper mapper;
    private final CallText text = new CallText(SUBJECTS, MediaFireCatalog.methods(), Set.of());

    Refusals(ErrorTable table, AnswerMapper mapper) {
        this.table = table;
        this.mapper = mapper;
    }

    RefusedCallException of(String method, Map<String, String> params, Envelope envelope) {
        return of(method, params, envelope, table.of(envelope.code()));
    }

    RefusedCallException of(String method, Map<String, String> params, Envelope envelope, ErrorCode code) {
        RefusedCallException.No no = new RefusedCallException.No(
                text.withoutSecrets(envelope.message(), params), mapper.read(envelope.response(), Answer.class),
                envelope.httpStatus(), envelope.retryAfter());
        return new RefusedCallException(method, code, no, text.askedWith(params));
    }
}
