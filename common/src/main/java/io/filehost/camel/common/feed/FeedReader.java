package io.filehost.camel.common.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a feed and hands out what is to be delivered. What a delivery is made into, and what happens to a file
 * afterwards, is the business of others. One poll at a time; completions may come from any thread.
 *
 * @param <F> what is known of a file
 */
public final class FeedReader<F> {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);

    private final RevisionFeed feed;
    private final FeedReading reading;
    private final Offering<F> offering;
    private final RetryPolicy retry;
    private final Clock clock;
    private final Map<String, Instant> pauses = new ConcurrentHashMap<>();

    /** @param retry when a change that failed is offered again */
    public FeedReader(RevisionFeed feed, FeedReading reading, Offering<F> offering, RetryPolicy retry, Clock clock) {
        this.feed = feed;
        this.reading = reading;
        this.offering = offering;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * One poll: what is open and due, then what the feed tells, until enough is at hand.
     *
     * @param atMost     number of deliveries, from 1
     * @param runAllowed asked between calls; false ends the poll with what is at hand
     */
    public synchronized List<Delivery<F>> poll(int atMost, BooleanSupplier runAllowed) {
        Offering.Outbox<F> outbox = new Offering.Outbox<>();
        pauses.keySet().removeIf(key -> feed.open(key).isEmpty());
        try {
            fill(outbox, atMost, runAllowed);
        } catch (RuntimeException e) {
            outbox.deliveries().forEach(this::release);
            throw e;
        }
        return outbox.deliveries().stream().sorted(offering.order()).toList();
    }

    private void fill(Offering.Outbox<F> outbox, int atMost, BooleanSupplier runAllowed) {
        reading.begin();
        try {
            offer(atMost, outbox, runAllowed);
            while (outbox.deliveries().size() < atMost && runAllowed.getAsBoolean() && reading.readOn(runAllowed)) {
                offer(atMost, outbox, runAllowed);
            }
        } finally {
            reading.end();
            feed.flush();
        }
    }

    /** True while the folder that files are looked for in is gone or in the trash, as far as the feed was read. */
    public boolean isWithoutFolder() {
        return reading.isWithoutFolder();
    }

    /** The delivery is done. */
    public void done(Delivery<F> delivery) {
        try {
            feed.done(delivery.flight());
        } finally {
            pauses.remove(delivery.flight().key());
            feed.end(delivery.flight());
        }
    }

    /**
     * The delivery failed, and is offered again after a pause. The delivery goes on until {@link #done} or
     * {@link #release} is called.
     *
     * @return how many deliveries of this change have failed; 0 when it is not wanted any more
     */
    public int failed(Delivery<F> delivery) {
        return failed(delivery.flight());
    }

    /** The delivery is over and its change stays as it is. */
    public void release(Delivery<F> delivery) {
        feed.end(delivery.flight());
    }

    private int failed(InFlight flight) {
        int failures = feed.failed(flight);
        if (failures > 0) {
            // A change without further attempts waits for a newer revision or the next start; it is never forgotten.
            Instant until = retry.isLast(failures)
                    ? Instant.MAX : clock.instant().plus(retry.pauseAfter(failures));
            pauses.put(flight.key(), until);
        }
        return failures;
    }

    private void offer(int atMost, Offering.Outbox<F> outbox, BooleanSupplier runAllowed) {
        List<OpenChange> due = due(atMost, outbox);
        while (!due.isEmpty() && runAllowed.getAsBoolean()) {
            offering.offer(due, outbox);
            outbox.refusals().forEach(refusal -> refused(refusal, outbox));
            outbox.refusals().clear();
            due = due(atMost, outbox);
        }
    }

    private List<OpenChange> due(int atMost, Offering.Outbox<F> outbox) {
        Instant now = clock.instant();
        return feed.open().stream()
                .filter(change -> !feed.isInFlight(change.key()) && !outbox.postponed().contains(change.key()))
                .filter(change -> isDue(change, now))
                .limit(Math.min(atMost - outbox.deliveries().size(), offering.atOnce())).toList();
    }

    private boolean isDue(OpenChange change, Instant now) {
        Instant until = pauses.get(change.key());
        // What never failed since it was opened is another change than the one that is paused.
        return until == null || change.attempts() == 0 || !now.isBefore(until);
    }

    /** However short the pause is: once in a poll is enough. */
    private void refused(Offering.Refusal refusal, Offering.Outbox<F> outbox) {
        OpenChange change = refusal.change();
        outbox.postponed().add(change.key());
        LOG.warn("{} cannot be delivered now: {}", change.key(), refusal.reason().getMessage());
        InFlight flight = feed.begin(change.key(), change.revision(), change.kind(), FeedState.NO_CONTENT);
        try {
            failed(flight);
        } finally {
            feed.end(flight);
        }
    }
}
