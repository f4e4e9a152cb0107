package io.filehost.camel.common.http;

import java.util.Objects;

/**
 * What stands around content in the body of a request, such as the other parts of a multipart form.
 *
 * @param contentType of the whole body
 * @param before      bytes ahead of the content
 * @param after       bytes behind it
 */
public record Framing(String contentType, byte[] before, byte[] after) {

    /** Nothing around it. */
    static final Framing NONE = new Framing("application/octet-stream", new byte[0], new byte[0]);

    public Framing {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    long length() {
        return (long) before.length + after.length;
    }
}
