package io.filehost.camel.mediafire.change;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.change.ApiChangeFeed;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;

/**
 * One reader of one folder in an account of the emulator, with the calls of the real client. What the user and the
 * reader do follows from the seed.
 */
final class EmulatedHistory {

    final Random random;
    final Account account;
    final EmulatedUser user;
    final InterruptedCalls calls;
    final List<Delivery<FileInfo>> inFlight = new ArrayList<>();
    final List<String> repeated = new ArrayList<>();
    final boolean anyChange;
    private RecordedLedger ledger;
    RevisionFeed feed;
    private final String scope;
    private final Map<String, Long> done = new HashMap<>();
    private final Map<String, String> content = new HashMap<>();
    private FeedReader<FileInfo> reader;

    EmulatedHistory(long seed, Account account, MediaFireClient client, boolean movesFolders) {
        this.random = new Random(seed);
        this.account = account;
        this.anyChange = random.nextBoolean();
        this.scope = account.exclusively(() -> account.filing()
                .makeFolder(account.tree().root(), "Inbox", OnDuplicate.SKIP, account.change()).key());
        this.user = new EmulatedUser(account, scope, random, movesFolders);
        this.calls = new InterruptedCalls(client);
        for (int i = random.nextInt(30); i > 0; i--) {
            user.act();
        }
        startWith(List.of());
    }

    /** Every record written so far. */
    List<LedgerRecord> log() {
        return ledger.records();
    }

    /** The process ends at once; the last records may be lost. */
    void crash(int lost) {
        startWith(log().subList(0, Math.max(0, log().size() - lost)));
    }

    private void startWith(List<LedgerRecord> records) {
        ledger = RecordedLedger.startingWith(List.copyOf(records));
        inFlight.clear();
        feed = ledger.open("emulated");
        reader = FeedAssembly.reader(
                feed, new ApiChangeFeed(calls, 0), new FeedSettings(
                        new FeedScope(new FolderKey(scope), true, Set.of()), FeedEvents.FILES, InitialRevision.EARLIEST,
                        null, anyChange, new RetryPolicy(Duration.ZERO, 0), Duration.ofDays(1), FileFilter.all()),
                Clock.systemUTC());
    }

    /** Some changes, then a poll with changes between any two of its calls, then some completions. */
    void step() {
        for (int i = random.nextInt(5); i > 0; i--) {
            user.act();
        }
        calls.before = () -> {
            if (random.nextInt(4) == 0) {
                user.act();
            }
        };
        poll();
        calls.before = () -> {
        };
        complete(0.5, 0.2);
    }

    void poll() {
        try {
            List<Delivery<FileInfo>> deliveries = reader.poll(1 + random.nextInt(10), () -> true);
            deliveries.forEach(this::noteDelivery);
            inFlight.addAll(deliveries);
        } catch (FileHostException e) {
            // Folders may move too fast to say where they lie; the next poll goes on.
            if (e.kind() != ErrorKind.RETRY) {
                throw e;
            }
        }
    }

    private void noteDelivery(Delivery<FileInfo> delivery) {
        String key = delivery.flight().key();
        if (done.getOrDefault(key, -1L) >= delivery.flight().revision() && !user.excused.contains(key)) {
            repeated.add(delivery.flight().toString());
        }
        if (inFlight.stream().anyMatch(other -> other.flight().key().equals(key))) {
            throw new AssertionError("Two exchanges of " + key + " at a time");
        }
    }

    void complete(double share, double failing) {
        for (Delivery<FileInfo> delivery : List.copyOf(inFlight)) {
            if (random.nextDouble() < share) {
                inFlight.remove(delivery);
                if (random.nextDouble() < failing) {
                    reader.failed(delivery);
                    reader.release(delivery);
                } else {
                    reader.done(delivery);
                    done.merge(delivery.flight().key(), delivery.flight().revision(), Math::max);
                    content.put(delivery.flight().key(), delivery.file().hash());
                }
            }
        }
    }

    /** Nobody changes anything any more, every delivery succeeds, until nothing is left to do. */
    void settle() {
        user.finishJobs();
        for (int i = 0; i < 1_000; i++) {
            complete(1, 0);
            poll();
            if (inFlight.isEmpty() && feed.open().isEmpty() && feed.position() == account.revision()) {
                return;
            }
        }
        throw new AssertionError("Not settled after 1000 polls");
    }

    /** Files in scope whose present content, or with {@code changed=any} whose present revision, was never done. */
    List<String> lost() {
        return account.exclusively(() -> {
            StoredFolder watched = account.tree().folder(scope).orElseThrow();
            return account.tree().below(watched).stream()
                    .filter(StoredFile.class::isInstance).map(StoredFile.class::cast)
                    .filter(file -> !file.hash().equals(content.get(file.key()))
                            || anyChange && done.get(file.key()) < file.revision())
                    .map(file -> file.key() + ":" + file.revision()).toList();
        });
    }

    /** Key of the folder a file lies in. */
    String parentOf(String file) {
        return account.exclusively(() -> account.tree().file(file).orElseThrow().parentKey());
    }
}
