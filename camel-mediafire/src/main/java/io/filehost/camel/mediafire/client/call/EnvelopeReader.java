package io.filehost.camel.mediafire.client.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.http.HttpReply;

/**
 * Finds the service's answer in a reply. The body decides, whatever the status and the content type say: both have been
 * seen wrong (protocol notes, 2 and 3).
 */
final class EnvelopeReader {

    private static final int PROXY_LOGIN = 407;
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        String text = text(method, reply);
        Duration retryAfter = reply.retryAfter(clock).orElse(null);
        String start = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1).stripLeading() : text.stripLeading();
        if (start.startsWith("{")) {
            return envelope(method, text, start, reply.status(), retryAfter);
        }
        if (start.isEmpty() && reply.status() / 100 == 2) {
            throw new LostReplyException(method, "the answer is empty; the call may have been carried out", null);
        }
        throw new NotTheServiceException(
                method, reply.status(),
                reply.status() == PROXY_LOGIN ? "the proxy asks for proxyUsername and proxyPassword" : whatItIs(start),
                retryAfter);
    }

    private static String whatItIs(String start) {
        if (start.isEmpty()) {
            return "an empty answer";
        }
        return start.startsWith("<")
                ? "an HTML page or other markup came where JSON was expected"
                : "something came where JSON was expected";
    }

    private static String text(String method, HttpReply reply) {
        try (reply) {
            return new String(reply.body().readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new LostReplyException(
                    method, "the answer broke off (" + broken.getMessage() + "); the call may have been carried out", broken);
        }
    }

    private Envelope envelope(String method, String text, String start, int status, Duration retryAfter) {
        JsonNode response;
        try {
            response = json.readTree(start).path("response");
        } catch (JsonProcessingException unreadable) {
            // Without the parser's message: it may quote a token.
            throw new LostReplyException(
                    method, "the answer is cut short or damaged; the call may have been carried out", null);
        }
        Envelope envelope = new Envelope(response, text, status, retryAfter);
        if (!response.isObject() || !response.hasNonNull("result") && !envelope.isError()) {
            throw new NotTheServiceException(method, status, "JSON came that is no answer of the service", retryAfter);
        }
        return envelope;
    }
}
