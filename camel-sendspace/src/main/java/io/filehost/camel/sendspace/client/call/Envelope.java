package io.filehost.camel.sendspace.client.call;

import java.time.Duration;

import io.filehost.camel.sendspace.client.wire.Element;

/**
 * An answer of the service, read whole: yes or no, and what came with it.
 *
 * @param result     the root element
 * @param text       the body as it came
 * @param httpStatus HTTP status; the body counts, not this
 * @param retryAfter pause the answer asked for; null when it asked for none
 */
record Envelope(Element result, String text, int httpStatus, Duration retryAfter) {

    private static final String NUMBER = "\\d{1,9}";

    /** True when the service said no. */
    boolean isError() {
        return result.attribute("status").equalsIgnoreCase("fail");
    }

    /** True when the service said yes or no. */
    boolean isAnswer() {
        return isError() || result.attribute("status").equalsIgnoreCase("ok");
    }

    /** The spelling of the method it answers; may be empty. */
    String method() {
        return result.attribute("method");
    }

    /** The error code; 0 when there is none to be read. */
    int code() {
        String code = error("code");
        return code.matches(NUMBER) ? Integer.parseInt(code) : 0;
    }

    /** What the service wrote about an error; may be empty. */
    String message() {
        return error("text");
    }

    private String error(String attribute) {
        return result.first("error").map(error -> error.attribute(attribute).trim()).orElse("");
    }
}
