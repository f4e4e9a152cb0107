package io.filehost.camel.sendspace.change;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.FileFilter;
import io.filehost.camel.common.feed.LedgerRecord;
import io.filehost.camel.common.feed.RecordedLedger;
import io.filehost.camel.common.feed.RetryPolicy;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;

/** One reader of one folder of an account, with crashes. Everything that happens follows from the seed. */
final class SweepHistory {

    static final String FEED = "swept";

    final Random random;
    final List<Delivery<FileInfo>> inFlight = new ArrayList<>();
    /** Ids whose delivery was completed. */
    final Set<String> done = new HashSet<>();
    final List<String> repeated = new ArrayList<>();
    /** What was told last of each file, where changes are told. */
    final Map<String, FileChange.Kind> told = new HashMap<>();
    RecordedLedger ledger = RecordedLedger.startingWith(List.of());
    RevisionFeed feed;
    private final SweptAccount account;
    private final Runnable act;
    private final FolderId scope;
    private final boolean changes;
    private final boolean onlyLater;
    private SweptFeed swept;

    /**
     * @param account what is swept
     * @param act     changes something in it
     */
    SweepHistory(Random random, SweptAccount account, Runnable act, String scope, boolean changes, boolean onlyLater) {
        this.random = random;
        this.account = account;
        this.act = act;
        this.scope = new FolderId(scope);
        this.changes = changes;
        this.onlyLater = onlyLater;
        startWith(List.of());
    }

    /** A process starts and finds these records. */
    void startWith(List<LedgerRecord> records) {
        ledger = RecordedLedger.startingWith(List.copyOf(records));
        inFlight.clear();
        feed = ledger.open(FEED);
        SweepSettings settings = new SweepSettings(
                new SweepScope(scope, true, Set.of()), changes, onlyLater, Duration.ZERO,
                new RetryPolicy(Duration.ZERO, 0), FileFilter.all());
        swept = new SweptFeed(feed, account, settings, Clock.systemUTC());
    }

    /** The process ends at once; the last records may be lost. */
    void crash(int lost) {
        startWith(ledger.records().subList(0, Math.max(0, ledger.records().size() - lost)));
    }

    /** Some changes, a poll, some completions. */
    void step() {
        for (int i = random.nextInt(4); i > 0; i--) {
            act.run();
        }
        poll();
        complete(0.5, 0.2);
    }

    void poll() {
        try {
            List<Delivery<FileInfo>> deliveries = swept.reader().poll(1 + random.nextInt(6), () -> true);
            deliveries.forEach(this::noteDelivery);
            inFlight.addAll(deliveries);
        } catch (FileHostException e) {
            // The sweep is dropped; the next one goes on.
            if (e.kind() != ErrorKind.RETRY) {
                throw e;
            }
        }
    }

    private void noteDelivery(Delivery<FileInfo> delivery) {
        String key = delivery.flight().key();
        if (inFlight.stream().anyMatch(other -> other.flight().key().equals(key))) {
            throw new AssertionError("Two exchanges of " + key + " at a time");
        }
        if (!changes && done.contains(key)) {
            repeated.add(key);
        }
    }

    /** Ends some of the deliveries, some of those badly. */
    void complete(double share, double failing) {
        for (Delivery<FileInfo> delivery : List.copyOf(inFlight)) {
            if (random.nextDouble() < share) {
                end(delivery, random.nextDouble() >= failing);
            }
        }
    }

    void end(Delivery<FileInfo> delivery, boolean well) {
        inFlight.remove(delivery);
        if (well) {
            swept.reader().done(delivery);
            done.add(delivery.flight().key());
            if (delivery.entry() instanceof FileChange change) {
                told.put(change.id().value(), change.kind());
            }
        } else {
            swept.reader().failed(delivery);
            swept.reader().release(delivery);
        }
    }

    /** Nobody changes anything any more, every delivery succeeds, until two sweeps bring nothing. */
    void settle() {
        int quiet = 0;
        for (int i = 0; i < 2_000; i++) {
            long before = feed.position();
            poll();
            quiet = inFlight.isEmpty() && feed.open().isEmpty() && feed.position() == before ? quiet + 1 : 0;
            complete(1, 0);
            if (quiet == 2) {
                return;
            }
        }
        throw new AssertionError("Not settled after 2000 polls");
    }
}
