package io.filehost.camel.mediafire.change;

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
import io.filehost.camel.common.feed.FeedReader;
import io.filehost.camel.common.feed.FileFilter;
import io.filehost.camel.common.feed.LedgerRecord;
import io.filehost.camel.common.feed.RecordedLedger;
import io.filehost.camel.common.feed.RetryPolicy;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;

/** One reader of one folder in a model account, with crashes. Everything that happens follows from the seed. */
final class History {

    static final String SCOPE = "inbox";

    final long seed;
    final Random random;
    final ModelService service;
    final ModelUser user;
    final List<Delivery<FileInfo>> inFlight = new ArrayList<>();
    /** Highest revision of each file whose delivery was completed. */
    final Map<String, Set<Long>> done = new HashMap<>();
    final Map<String, Long> deliveredContent = new HashMap<>();
    final List<String> repeated = new ArrayList<>();
    boolean anyChange = true;
    int maxOpen;
    RecordedLedger ledger = RecordedLedger.startingWith(List.of());
    RevisionFeed feed;
    FeedReader<FileInfo> reader;

    History(long seed, boolean movesFolders) {
        this.seed = seed;
        this.random = new Random(seed);
        this.service = new ModelService(random);
        this.user = new ModelUser(service, random, movesFolders);
        service.items.put(SCOPE, new ModelItem(SCOPE, true, "myfiles", ++service.revision, 0));
    }

    /** Every record written so far. */
    List<LedgerRecord> log() {
        return ledger.records();
    }

    History start() {
        startWith(log());
        return this;
    }

    /** A process starts and finds these records. */
    void startWith(List<LedgerRecord> records) {
        ledger = RecordedLedger.startingWith(List.copyOf(records));
        inFlight.clear();
        feed = ledger.open("model");
        reader = FeedAssembly.reader(feed, service, settings(SCOPE), Clock.systemUTC());
    }

    FeedSettings settings(String scope) {
        return new FeedSettings(
                new FeedScope(new FolderKey(scope), true, Set.of()), FeedEvents.FILES, InitialRevision.EARLIEST, null,
                anyChange,
                new RetryPolicy(Duration.ZERO, 0), Duration.ofDays(1), FileFilter.all(), ModelService.BLOCK);
    }

    /** Some changes, then a poll with changes between its calls, then some completions. */
    void step() {
        for (int i = random.nextInt(6); i > 0; i--) {
            user.act();
        }
        service.betweenCalls = () -> {
            if (random.nextInt(4) == 0) {
                user.act();
            }
        };
        poll();
        service.betweenCalls = () -> {
        };
        complete(0.5, 0.2);
    }

    void poll() {
        List<Delivery<FileInfo>> deliveries = pollOnce();
        deliveries.forEach(this::noteDelivery);
        inFlight.addAll(deliveries);
        maxOpen = Math.max(maxOpen, feed.open().size());
    }

    /** A poll may give up when folders move while it asks; the next one goes on. */
    private List<Delivery<FileInfo>> pollOnce() {
        try {
            return reader.poll(1 + random.nextInt(6), () -> true);
        } catch (FileHostException e) {
            if (e.kind() != ErrorKind.RETRY) {
                throw e;
            }
            return List.of();
        }
    }

    private void noteDelivery(Delivery<FileInfo> delivery) {
        String key = delivery.flight().key();
        long revision = delivery.flight().revision();
        boolean before = done.getOrDefault(key, Set.of()).stream().anyMatch(r -> r >= revision);
        if (before && !user.excused.contains(key) && !user.movedAbove(service.items.get(key))) {
            repeated.add(key + ":" + revision);
        }
        if (inFlight.stream().anyMatch(other -> other.flight().key().equals(key))) {
            throw new AssertionError("Two exchanges of " + key + " at a time, seed " + seed);
        }
    }

    /** Ends some of the deliveries, some of those badly. */
    void complete(double share, double failing) {
        for (Delivery<FileInfo> delivery : List.copyOf(inFlight)) {
            if (random.nextDouble() < share) {
                inFlight.remove(delivery);
                if (random.nextDouble() < failing) {
                    reader.failed(delivery);
                    reader.release(delivery);
                } else {
                    succeed(delivery);
                }
            }
        }
    }

    private void succeed(Delivery<FileInfo> delivery) {
        String key = delivery.flight().key();
        reader.done(delivery);
        done.computeIfAbsent(key, k -> new HashSet<>()).add(delivery.flight().revision());
        deliveredContent.put(key, contentOf(delivery));
    }

    private static long contentOf(Delivery<FileInfo> delivery) {
        return delivery.file().hash().hashCode();
    }

    /** The process ends at once; the last records may be lost. */
    void crash(int lost) {
        int kept = Math.max(0, log().size() - lost);
        startWith(log().subList(0, kept));
    }

    /** Nobody changes anything any more, every delivery succeeds, until nothing is left to do. */
    void settle() {
        user.finishJobs();
        for (int i = 0; i < 10_000; i++) {
            complete(1, 0);
            poll();
            if (inFlight.isEmpty() && feed.open().isEmpty() && feed.position() == service.revision) {
                return;
            }
        }
        throw new AssertionError("Not settled after 10000 polls, seed " + seed);
    }

    List<ModelItem> inScope() {
        return service.items.values().stream().filter(item -> !item.folder && service.isBelow(item, SCOPE)).toList();
    }

    /** Files in scope whose present revision was never done. */
    List<String> lost() {
        return inScope().stream().filter(item -> !done.getOrDefault(item.key, Set.of()).contains(item.revision))
                .map(item -> item.key + ":" + item.revision).toList();
    }
}
