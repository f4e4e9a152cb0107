package io.filehost.camel.mediafire.change.reader;

import java.util.List;

import io.filehost.camel.mediafire.change.OpenChange;

/** Makes deliveries of open changes, or closes them. */
interface Offering {

    /**
     * Asks what the items are now, and hands out what is to be delivered. Each change is in flight, closed, or failed
     * afterwards.
     */
    void offer(List<OpenChange> changes, Outbox outbox);

    /** A change of which the service tells nothing now, for a reason of its own. */
    record Refusal(OpenChange change, RuntimeException reason) {
    }

    /** What came of it. */
    record Outbox(List<Delivery> deliveries, List<Refusal> refusals) {
    }
}
