package io.filehost.camel.mediafire.client.call;

import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An answer of the service, read whole: yes or no, and what came with it.
 *
 * @param response   the object below {@code response}
 * @param text       the body as it came
 * @param httpStatus HTTP status; the body counts, not this
 * @param retryAfter pause the answer asked for; null when it asked for none
 */
record Envelope(JsonNode response, String text, int httpStatus, Duration retryAfter) {

    private static final String NUMBER = "[+-]?\\d{1,9}";

    /** True when the service said no. */
    boolean isError() {
        return says("result", "error") || !response.hasNonNull("result") && response.hasNonNull("error");
    }

    /** True when the secret key of the token has moved on; an error can say so too. */
    boolean keyMoved() {
        return says("new_key", "yes");
    }

    /** True when the work goes on in the background. */
    boolean isAsynchronous() {
        return says("asynchronous", "yes");
    }

    /** The error code without its sign; 0 when there is none to be read. */
    int code() {
        String code = response.path("error").asText();
        return code.matches(NUMBER) ? Math.abs(Integer.parseInt(code)) : 0;
    }

    /** What the service wrote about an error; may be empty. */
    String message() {
        return response.path("message").asText("");
    }

    private boolean says(String field, String word) {
        return response.path(field).asText().equalsIgnoreCase(word);
    }
}
