package io.filehost.camel.common.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names one feed in a repository without telling whose it is: 32 hex digits of a SHA-256.
 *
 * @param value 32 hex digits, lower case
 */
public record FeedId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int LENGTH = 32;

    public FeedId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a feed id (32 hex digits expected): " + value);
        }
    }

    /**
     * The feed of what a consumer looks at: base URL, account, events, contact key, folder key, recursive, in this
     * order. Parts are kept apart, so that no two lists of parts share an id.
     */
    public static FeedId of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return new FeedId(HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH));
    }

    /** The feed that the route author named, whatever it looks at. */
    public static FeedId named(String consumerId) {
        return of("consumerId", consumerId);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
