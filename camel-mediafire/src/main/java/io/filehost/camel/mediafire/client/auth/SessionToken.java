package io.filehost.camel.mediafire.client.auth;

import java.time.Instant;
import java.util.Objects;

/**
 * A version 2 session token at one step of its secret key. Its text shows none of it.
 *
 * @param value     the token as sent
 * @param secretKey the key, below 2147483647
 * @param time      text that goes into each signature, letter by letter as received; looks like a number and is none
 * @param since     when it was issued or last renewed
 */
public record SessionToken(String value, long secretKey, String time, Instant since) {

    private static final long FACTOR = 16807;
    private static final long MODULUS = 2147483647;
    private static final int DIGITS_MODULUS = 256;

    public SessionToken {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(since, "since");
    }

    /** The token after an answer that said the key has moved. */
    public SessionToken next() {
        return new SessionToken(value, secretKey * FACTOR % MODULUS, time, since);
    }

    /** The token under the name it has after a renewal; key and time go on. */
    public SessionToken renewed(String newValue, Instant now) {
        return new SessionToken(newValue, secretKey, time, now);
    }

    /** What a signature takes of the key. */
    String keyDigits() {
        return Long.toString(secretKey % DIGITS_MODULUS);
    }

    @Override
    public String toString() {
        return "SessionToken[since=" + since + "]";
    }
}
