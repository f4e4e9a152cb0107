package io.filehost.camel.mediafire.change.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.filehost.camel.common.feed.OpenChange;

/** Makes deliveries of open changes, or closes them. */
interface Offering {

    /**
     * Asks what the items are now, and hands out what is to be delivered. Each change is in flight or closed
     * afterwards, or named as refused or postponed.
     */
    void offer(List<OpenChange> changes, Outbox outbox);

    /** A change of which the service tells nothing now, for a reason of its own. */
    record Refusal(OpenChange change, RuntimeException reason) {
    }

    /**
     * What came of it.
     *
     * @param deliveries what is handed out
     * @param refusals   what the service tells nothing about
     * @param postponed  keys of what is left to the next poll: the feed has to tell more about them first
     */
    record Outbox(List<Delivery> deliveries, List<Refusal> refusals, Set<String> postponed) {

        Outbox() {
            this(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        }
    }
}
