package io.filehost.camel.mediafire.client.auth;

import io.filehost.camel.common.error.ApiException;

/**
 * What came of one call under a token, once its answer was read whole.
 *
 * @param value    what was asked for; null when refused
 * @param refusal  the service's no; null when it said yes
 * @param keyMoved true when the answer said that the secret key has moved, whatever else it said
 */
public record TokenUse<T>(T value, ApiException refusal, boolean keyMoved) {

    /** The service said yes. */
    public static <T> TokenUse<T> done(T value, boolean keyMoved) {
        return new TokenUse<>(value, null, keyMoved);
    }

    /** The service said no. */
    public static <T> TokenUse<T> refused(ApiException refusal, boolean keyMoved) {
        return new TokenUse<>(null, refusal, keyMoved);
    }

    /** The value, or the refusal thrown. */
    public T valueOrThrow() {
        if (refusal != null) {
            throw refusal;
        }
        return value;
    }
}
