package io.filehost.camel.mediafire.client.call;

import java.time.Clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.call.ReplyText;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.http.HttpReply;

/**
 * Finds the service's answer in a reply. The body decides, whatever the status and the content type say: both have been
 * seen wrong (protocol notes, 2 and 3).
 */
final class EnvelopeReader {

    private final ObjectMapper json = new ObjectMapper();
    private final Clock clock;

    EnvelopeReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads the answer and closes the reply.
     *
     * @throws LostReplyException     when the answer is not whole
     * @throws NotTheServiceException when it is not the service's
     */
    Envelope read(String method, HttpReply reply) {
        ReplyText answer = ReplyText.read(method, reply, clock);
        if (!answer.start().startsWith("{")) {
            throw answer.notAnAnswer("JSON");
        }
        Envelope envelope = new Envelope(response(answer), answer.text(), answer.status(), answer.retryAfter());
        if (!envelope.response().isObject() || !envelope.response().hasNonNull("result") && !envelope.isError()) {
            throw answer.notTheService("JSON came that is no answer of the service");
        }
        return envelope;
    }

    private JsonNode response(ReplyText answer) {
        try {
            return json.readTree(answer.start()).path("response");
        } catch (JsonProcessingException unreadable) {
            throw answer.damaged();
        }
    }
}
