package io.filehost.camel.mediafire.change;

import java.util.Locale;

/**
 * Where a feed begins that was never read.
 *
 * @param start  which beginning
 * @param number the revision for {@link Start#NUMBER}; else 0
 */
public record InitialRevision(Start start, long number) {

    /** Everything that is in scope now is new. */
    public static final InitialRevision EARLIEST = new InitialRevision(Start.EARLIEST, 0);
    /** Only what changes from now on is new. */
    public static final InitialRevision LATEST = new InitialRevision(Start.LATEST, 0);

    /** The three ways to begin. */
    public enum Start {
        EARLIEST,
        LATEST,
        /** What changed after a certain revision is new. */
        NUMBER
    }

    /** @throws IllegalArgumentException unless the text is {@code earliest}, {@code latest} or a number from 0 */
    public static InitialRevision parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "earliest" -> EARLIEST;
            case "latest" -> LATEST;
            default -> new InitialRevision(Start.NUMBER, number(text.strip()));
        };
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("initialRevision must be earliest, latest or a revision, not: " + text);
        }
        return Long.parseLong(text);
    }
}
