package io.filehost.camel.common.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The feeds of one repository and who has them open. A record is written first and counts then; one at a time.
 */
final class Ledger {

    /** Days after which a feed that nobody opened is dropped. */
    static final int UNUSED_DAYS = 90;

    private final Map<FeedId, FeedState> states = new LinkedHashMap<>();
    private final Map<FeedId, String> labels = new HashMap<>();
    private final Map<FeedId, DeviceRevisionRepository.Opening> openings = new HashMap<>();
    private final Clock clock;
    private RecordSink sink = RecordSink.NOWHERE;

    Ledger(Clock clock) {
        this.clock = clock;
    }

    /** From now on records go there. */
    synchronized void writeTo(RecordSink target) {
        sink = target;
    }

    /** Takes over a record that was written before. */
    synchronized void replay(LedgerRecord record) {
        if (!(record instanceof LedgerRecord.NewFeed) && !states.containsKey(record.feed())) {
            throw new IllegalArgumentException("Record of a feed that does not exist");
        }
        apply(record);
    }

    /** @param closed run after the feed was closed */
    synchronized RevisionFeed open(DeviceRevisionRepository.Opening opening, Runnable closed) {
        DeviceRevisionRepository.Opening present = openings.get(opening.feed());
        if (present != null) {
            throw opening.refusedFor(present);
        }
        touch(opening);
        openings.put(opening.feed(), opening);
        return new LedgerFeed(this, opening, closed);
    }

    /** Ends what an opening began; nothing when it ended before. */
    synchronized void close(DeviceRevisionRepository.Opening opening) {
        if (openings.get(opening.feed()) == opening) {
            openings.remove(opening.feed());
            touch(opening);
            sink.force();
        }
    }

    /** True while somebody has a feed open. */
    synchronized boolean isInUse() {
        return !openings.isEmpty();
    }

    /** Notes the day in the labels of the feeds in use and brings everything to the disk. */
    synchronized void tick() {
        openings.values().forEach(this::touch);
        sink.force();
    }

    /** Reads or changes the state of an existing feed; what must last goes through {@link #write}. */
    synchronized <T> T with(FeedId feed, Function<FeedState, T> work) {
        FeedState state = states.get(feed);
        if (state == null) {
            throw new IllegalStateException("Feed %s is not in this repository".formatted(feed));
        }
        return work.apply(state);
    }

    synchronized boolean knows(FeedId feed) {
        return states.containsKey(feed);
    }

    synchronized void write(LedgerRecord record, boolean durable) {
        sink.append(record, durable);
        apply(record);
        sink.shrink(this::liveRecords);
    }

    synchronized void force() {
        sink.force();
    }

    /** Forgets a feed; one that is open goes on as a new one. */
    synchronized void forget(FeedId feed) {
        write(new LedgerRecord.Forgotten(feed), true);
        DeviceRevisionRepository.Opening opening = openings.get(feed);
        if (opening != null) {
            touch(opening);
        }
    }

    synchronized void forgetAll() {
        List.copyOf(states.keySet()).forEach(this::forget);
    }

    private void apply(LedgerRecord record) {
        if (record instanceof LedgerRecord.NewFeed feed) {
            states.computeIfAbsent(feed.feed(), id -> new FeedState());
            labels.put(feed.feed(), feed.label());
        } else if (record instanceof LedgerRecord.Forgotten) {
            states.remove(record.feed());
            labels.remove(record.feed());
        } else {
            record.applyTo(states.get(record.feed()));
        }
    }

    private void touch(DeviceRevisionRepository.Opening opening) {
        String label = LocalDate.now(clock) + " " + opening.label();
        LedgerRecord.NewFeed record = new LedgerRecord.NewFeed(opening.feed(), label);
        if (!record.label().equals(labels.get(opening.feed()))) {
            write(record, false);
        }
        states.get(opening.feed()).rememberAtMost(opening.rememberedFiles());
    }

    private List<LedgerRecord> liveRecords() {
        List<LedgerRecord> records = new ArrayList<>();
        states.keySet().removeIf(this::isUnused);
        states.forEach((feed, state) -> {
            records.add(new LedgerRecord.NewFeed(feed, labels.get(feed)));
            records.addAll(state.records(feed));
        });
        return records;
    }

    private boolean isUnused(FeedId feed) {
        if (openings.containsKey(feed)) {
            return false;
        }
        try {
            LocalDate lastUse = LocalDate.parse(labels.get(feed).split(" ", 2)[0]);
            return lastUse.isBefore(LocalDate.now(clock).minusDays(UNUSED_DAYS));
        } catch (DateTimeParseException e) {
            // A label without a day was not written by this class: keep what is not understood.
            return false;
        }
    }
}
