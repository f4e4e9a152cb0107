package io.filehost.camel.common.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.http.HttpReply;

/**
 * An answer of text, read whole. Whether it is the service's is for others: they look at it, whatever the status and
 * the content type say.
 *
 * @param method     what was called
 * @param text       the body as it came
 * @param status     HTTP status
 * @param retryAfter pause the answer asked for; null when it asked for none
 */
public record ReplyText(String method, String text, int status, Duration retryAfter) {

    private static final int PROXY_LOGIN = 407;
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads the answer and closes the reply.
     *
     * @throws LostReplyException when the answer is not whole
     */
    public static ReplyText read(String method, HttpReply reply, Clock clock) {
        Duration retryAfter = reply.retryAfter(clock).orElse(null);
        try (reply) {
            String text = new String(reply.body().readNBytes(LARGEST), StandardCharsets.UTF_8);
            return new ReplyText(method, text, reply.status(), retryAfter);
        } catch (IOException broken) {
            throw new LostReplyException(
                    method, "the answer broke off (" + broken.getMessage() + "); the call may have been carried out", broken);
        }
    }

    /** The text from where it begins to say something. */
    public String start() {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1).stripLeading() : text.stripLeading();
    }

    /** The answer is not the service's, or there is none; {@code expected} is what should have come. */
    public RuntimeException notAnAnswer(String expected) {
        String start = start();
        if (start.isEmpty() && status / 100 == 2) {
            return new LostReplyException(method, "the answer is empty; the call may have been carried out", null);
        }
        return notTheService(
                status == PROXY_LOGIN ? "the proxy asks for proxyUsername and proxyPassword" : whatItIs(start, expected));
    }

    /** The answer is not the service's. */
    public NotTheServiceException notTheService(String what) {
        return new NotTheServiceException(method, status, what, retryAfter);
    }

    /** The answer is the service's and not whole. Without a cause: what a parser says may quote a secret. */
    public LostReplyException damaged() {
        return new LostReplyException(
                method, "the answer is cut short or damaged; the call may have been carried out", null);
    }

    private static String whatItIs(String start, String expected) {
        if (start.isEmpty()) {
            return "an empty answer";
        }
        return start.startsWith("<")
                ? "an HTML page or other markup came where " + expected + " was expected"
                : "something came where " + expected + " was expected";
    }
}
