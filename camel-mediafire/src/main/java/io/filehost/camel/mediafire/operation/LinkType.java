package io.filehost.camel.mediafire.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A kind of link that {@code file/get_links} makes. */
public enum LinkType {
    /** The page where a person downloads the file. */
    NORMAL("normal_download"),
    /** The bytes themselves, for the owner and for immediate use. */
    DIRECT("direct_download"),
    /** Works once; the service allows a number of them a day. */
    ONE_TIME("one_time"),
    VIEW("view"),
    EDIT("edit"),
    LISTEN("listen"),
    WATCH("watch"),
    STREAMING("streaming");

    private final String wire;

    LinkType(String wire) {
        this.wire = wire;
    }

    /** The word of the API. */
    public String wire() {
        return wire;
    }

    /**
     * Reads words separated by commas: {@code normal}, {@code oneTime} or the words of the API; case is ignored.
     *
     * @throws IllegalArgumentException naming the word that is none, or when there is no word
     */
    public static List<LinkType> parse(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::trim).map(LinkType::of).distinct().toList();
    }

    private static LinkType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.wire.equalsIgnoreCase(word) || type.name().replace("_", "").equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown link type '%s'; there are %s".formatted(word, Arrays.stream(values())
                                .map(type -> type.name().toLowerCase(Locale.ROOT)).toList())));
    }
}
