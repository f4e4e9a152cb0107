package io.filehost.camel.mediafire.client.upload;

import java.util.Locale;

/**
 * What the service does when the name is taken by other content. Sent with every upload as {@code action_on_duplicate}.
 */
public enum OnDuplicate {
    SKIP,
    KEEP,
    REPLACE;

    /** The word on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
