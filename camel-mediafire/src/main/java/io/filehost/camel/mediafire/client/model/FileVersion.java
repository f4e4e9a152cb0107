package io.filehost.camel.mediafire.client.model;

import java.time.Instant;
import java.util.List;

/**
 * A revision of a file that the service keeps.
 *
 * @param revision number that {@code file/restore} takes
 * @param date     when it was stored; null when the service does not tell
 * @param head     true for the current one
 */
public record FileVersion(long revision, Instant date, boolean head) {

    /** Answer of {@code file/get_versions}, in the order of the service: newest first in all samples. */
    public record Several(List<FileVersion> versions) {

        public Several {
            versions = List.copyOf(versions);
        }
    }
}
