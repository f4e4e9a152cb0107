package io.filehost.camel.mediafire.change;

import java.util.List;

import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.model.Change;

/** What one block of the feed means for a draft. */
interface BlockReading {

    /**
     * Notes what a reader begins with.
     *
     * @param upTo changes up to here are known by other means: 0 to find everything in the feed
     */
    void begin(long upTo, ReadDraft draft);

    /**
     * Reads entries.
     *
     * @param changes smallest revision first, none above {@code upTo}
     * @param upTo    last revision that counts as read afterwards
     */
    void read(List<Change> changes, long upTo, ReadDraft draft);

    /** A poll ends: what was remembered for it alone may go. */
    void pollEnds(RevisionFeed feed);
}
