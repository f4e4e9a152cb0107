package io.filehost.camel.common.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes deliveries of open changes, or closes them.
 *
 * @param <F> what is known of a file
 */
public interface Offering<F> {

    /** How many changes it takes at once. */
    int atOnce();

    /**
     * Asks what the items are now, and hands out what is to be delivered. Each change is in flight or closed
     * afterwards, or named as refused or postponed.
     */
    void offer(List<OpenChange> changes, Outbox<F> outbox);

    /** In which order the deliveries of a poll are routed. */
    default Comparator<Delivery<F>> order() {
        return Comparator.comparingLong(delivery -> delivery.flight().revision());
    }

    /** A change of which the service tells nothing now, for a reason of its own. */
    record Refusal(OpenChange change, RuntimeException reason) {
    }

    /**
     * What came of it.
     *
     * @param deliveries what is handed out
     * @param refusals   what the service tells nothing about
     * @param postponed  keys of what is left to the next poll: refused, or more has to be read about them first
     * @param <F>        what is known of a file
     */
    record Outbox<F>(List<Delivery<F>> deliveries, List<Refusal> refusals, Set<String> postponed) {

        Outbox() {
            this(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        }
    }
}
