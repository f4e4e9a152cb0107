package io.filehost.camel.common.camel.task;

import java.util.function.BiFunction;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.error.UnreachableException;
import io.filehost.camel.common.error.UntrustedServerException;
import io.filehost.camel.common.session.LoginFailedException;
import io.filehost.camel.common.session.LoginRefusedException;

/**
 * Tells failures in the words of a component: what was done and where, what went wrong, what to do next.
 *
 * @param refusal     makes the component's own exception of a refusal and the text
 * @param credentials names of the options that log in, as words
 */
public record Failures(BiFunction<ApiException, String, ? extends RefusedTaskException> refusal, String credentials) {

    /**
     * The failure of a task. Keeps its type; one that names operation, keys and way out already stays as it is.
     *
     * @param task for example {@code move of abc123 in /Archive}
     */
    public FileHostException in(String task, FileHostException failure) {
        if (failure instanceof RefusedTaskException) {
            return failure;
        }
        if (failure instanceof LoginRefusedException refused) {
            return refusal.apply(refused, task + ": " + refused.getMessage());
        }
        if (failure instanceof ApiException refused) {
            return refusal.apply(refused, text(task, refused, adviceAfterRefusal(refused.kind())));
        }
        return afterNoAnswer(task, failure);
    }

    private static FileHostException afterNoAnswer(String task, FileHostException failure) {
        if (failure instanceof LostReplyException loss) {
            return new LostReplyException(loss, text(task, loss, "Look whether it happened before you repeat it"));
        }
        if (failure instanceof NotTheServiceException page) {
            return new NotTheServiceException(
                    page, text(task, page, "Check baseUrl and any proxy on the way, then look whether it happened"));
        }
        if (failure instanceof UnreachableException nothing) {
            return new UnreachableException(
                    nothing, text(task, nothing, "Nothing was sent: check network, baseUrl and proxy, then repeat it"));
        }
        if (failure instanceof UntrustedServerException stranger) {
            return new UntrustedServerException(stranger, text(task, stranger, "Nothing was sent"));
        }
        if (failure instanceof LoginFailedException nothing) {
            return new LoginFailedException(nothing, text(task, nothing, "Nothing was done: repeat it later"));
        }
        if (failure.getClass() == FileHostException.class) {
            return new FileHostException(
                    text(task, failure, advice(failure.kind())), failure.kind(), failure, failure.retryAfter().orElse(null));
        }
        return failure;
    }

    private static String text(String task, FileHostException failure, String advice) {
        return "%s: %s. %s".formatted(task, failure.getMessage(), advice);
    }

    private String adviceAfterRefusal(ErrorKind kind) {
        return kind == ErrorKind.FATAL ? "Check " + credentials : advice(kind);
    }

    private static String advice(ErrorKind kind) {
        return switch (kind) {
            case RETRY -> "Try again later";
            case REAUTH -> "Try again; if it stays, check username and password";
            case NOT_FOUND -> "Check the key or path; the item may be gone";
            case CONFLICT -> "Look at the item before you repeat it; it may be done already";
            case QUOTA -> "Free space, or wait until the allowance is renewed";
            case PERMISSION -> "Check that the account may do this with the item";
            case BAD_REQUEST -> "Change the request; the same one never works";
            case FATAL -> "Repeating it does not help; somebody has to look at it";
        };
    }
}
