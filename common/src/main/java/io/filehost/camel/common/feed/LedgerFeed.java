package io.filehost.camel.common.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A feed of a {@link Ledger}. Decides what a completion has to say; the ledger writes it down. */
final class LedgerFeed implements RevisionFeed {

    private final Ledger ledger;
    private final FeedId id;
    private final DeviceRevisionRepository.Opening opening;

    private final Runnable closed;

    /** @param closed run after it was closed */
    LedgerFeed(Ledger ledger, DeviceRevisionRepository.Opening opening, Runnable closed) {
        this.ledger = ledger;
        this.id = opening.feed();
        this.opening = opening;
        this.closed = closed;
    }

    @Override
    public FeedId id() {
        return id;
    }

    @Override
    public long position() {
        return ledger.with(id, FeedState::position);
    }

    @Override
    public List<OpenChange> open() {
        return ledger.with(id, FeedState::open);
    }

    @Override
    public Optional<OpenChange> open(String key) {
        return ledger.with(id, state -> Optional.ofNullable(state.open(key)));
    }

    @Override
    public boolean isInFlight(String key) {
        return ledger.with(id, state -> state.isInFlight(key));
    }

    @Override
    public String content(String key) {
        return ledger.with(id, state -> state.content(key));
    }

    @Override
    public Map<String, String> folders() {
        return ledger.with(id, state -> new TreeMap<>(state.folders()));
    }

    @Override
    public Map<String, KnownItem> known() {
        return ledger.with(id, state -> new TreeMap<>(state.known()));
    }

    @Override
    public void read(long position, List<ReadStep> steps) {
        ledger.write(new LedgerRecord.Read(id, position, steps), true);
    }

    @Override
    public InFlight begin(String key, long revision, ItemKind kind, String content) {
        return ledger.with(id, state -> state.begin(key, revision, kind, content));
    }

    @Override
    public void done(InFlight delivery) {
        ledger.with(id, state -> {
            if (isCurrent(state, delivery) && state.concerns(delivery.key(), delivery.revision())) {
                ledger.write(done(delivery.key(), delivery.revision(), delivery.content()), false);
            }
            return null;
        });
    }

    @Override
    public int failed(InFlight delivery) {
        return ledger.with(id, state -> {
            OpenChange change = state.open(delivery.key());
            if (!isCurrent(state, delivery) || change == null || change.revision() > delivery.revision()) {
                return 0;
            }
            int attempts = change.attempts() + 1;
            ledger.write(new LedgerRecord.Attempt(id, delivery.key(), delivery.revision(), attempts), false);
            return attempts;
        });
    }

    @Override
    public void end(InFlight delivery) {
        ledger.with(id, state -> {
            state.end(delivery);
            return null;
        });
    }

    @Override
    public void settle(OpenChange change) {
        ledger.write(done(change.key(), change.revision(), FeedState.NO_CONTENT), false);
    }

    @Override
    public void drop(String key) {
        ledger.with(id, state -> {
            ReadStep dropped = new ReadStep.Dropped(key);
            ledger.write(new LedgerRecord.Read(id, state.position(), List.of(dropped)), false);
            return null;
        });
    }

    @Override
    public void forget() {
        ledger.forget(id);
    }

    @Override
    public void flush() {
        ledger.force();
    }

    @Override
    public void close() {
        try {
            ledger.close(opening);
        } finally {
            closed.run();
        }
    }

    private LedgerRecord done(String key, long revision, String content) {
        return new LedgerRecord.Done(id, key, revision, content);
    }

    private static boolean isCurrent(FeedState state, InFlight delivery) {
        return state.inFlight(delivery.key()) == delivery;
    }
}
