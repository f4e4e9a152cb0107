package io.filehost.camel.mediafire;

import java.util.Locale;

/**
 * What a restart does to a consumer whose position is kept in memory.
 *
 * @param events  what its messages are
 * @param initial where it begins without a position, as the option says it
 */
record RestartWarning(Events events, String initial) {

    /** @param open changes that the first look brought */
    String text(int open) {
        String after = switch (initial.toLowerCase(Locale.ROOT)) {
            case "earliest" -> open + (events == Events.FILES ? " files in scope" : " entries of the account")
                               + " will be delivered again after a restart";
            case "latest" -> "what changes while it is stopped will not be delivered";
            default -> "what changed after revision " + initial + " will be delivered again after a restart";
        };
        return "keeps its position in memory: " + after + ". Set stateFile to keep it";
    }
}
