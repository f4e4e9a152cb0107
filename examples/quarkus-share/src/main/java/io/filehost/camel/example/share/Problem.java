package io.filehost.camel.example.share;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.FileHostException;

/**
 * What a caller is told when something went wrong.
 *
 * @param status     of the HTTP answer
 * @param line       for people
 * @param retryAfter the pause that MediaFire asked for
 */
record Problem(int status, String line, Optional<Duration> retryAfter) {

    private Problem(int status, String line) {
        this(status, line, Optional.empty());
    }

    /** Looks for the cause that says most, from the outside in. */
    static Problem of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileHostException refusal) {
                return of(refusal);
            }
            if (cause instanceof IllegalArgumentException wrong) {
                return new Problem(400, wrong.getMessage());
            }
            if (cause instanceof IOException) {
                return new Problem(400, "the upload broke off; nothing was stored");
            }
        }
        return new Problem(500, "this service failed; its log says why");
    }

    private static Problem of(FileHostException refusal) {
        return switch (refusal.kind()) {
            case BAD_REQUEST -> new Problem(400, "MediaFire does not take this" + wordsOf(refusal));
            case PERMISSION -> new Problem(403, "MediaFire does not allow this");
            case NOT_FOUND -> new Problem(404, "there is no such file");
            case CONFLICT ->
                new Problem(409, "the file is being changed, or was changed meanwhile; look at it, then try again");
            case QUOTA -> new Problem(507, "the account is full, or the file too large for it");
            case FATAL -> new Problem(502, "MediaFire does not let this service in; its log says why");
            case RETRY, REAUTH -> new Problem(503, "MediaFire is away; try again later", refusal.retryAfter());
        };
    }

    private static String wordsOf(FileHostException refusal) {
        String words = refusal instanceof ApiException answer ? answer.serviceText().replaceAll("\\p{Cntrl}", " ") : "";
        return words.isEmpty() ? "" : ": " + words;
    }
}
