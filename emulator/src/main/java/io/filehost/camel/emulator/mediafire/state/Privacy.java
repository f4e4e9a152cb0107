package io.filehost.camel.emulator.mediafire.state;

import java.util.Locale;
import java.util.Optional;

/** Who may see an item without having been invited: everybody, or the owner alone. */
public enum Privacy {
    PUBLIC,
    PRIVATE;

    /** The word of the API: {@code public} or {@code private}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a word of the API. */
    public static Optional<Privacy> of(String word) {
        return switch (word) {
            case "public" -> Optional.of(PUBLIC);
            case "private" -> Optional.of(PRIVATE);
            default -> Optional.empty();
        };
    }
}
