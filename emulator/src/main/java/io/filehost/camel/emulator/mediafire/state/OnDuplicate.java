package io.filehost.camel.emulator.mediafire.state;

import java.util.Locale;
import java.util.Optional;

/** What happens when a name is taken already. */
public enum OnDuplicate {
    /** Nothing is stored. */
    SKIP,
    /** The new item gets another name. */
    KEEP,
    /** The file there gets the new content and keeps its key (our reading); a folder there is used as it is. */
    REPLACE;

    /** The value of a word of the API, in any case. */
    public static Optional<OnDuplicate> of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "skip" -> Optional.of(SKIP);
            case "keep" -> Optional.of(KEEP);
            case "replace" -> Optional.of(REPLACE);
            default -> Optional.empty();
        };
    }
}
