package io.filehost.camel.sendspace.change;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import io.filehost.camel.common.feed.FeedReading;
import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.RevisionFeed;

/** Sweeps the scope once in a poll, and stores what differs from the sweep before as one record. */
final class SweepReading implements FeedReading {

    private final RevisionFeed feed;
    private final SweepSettings settings;
    private final Clock clock;
    private final Sweeper sweeper;
    private final ScopePlaces places;
    private final MissingFiles missing;
    private final Set<String> disposed = ConcurrentHashMap.newKeySet();
    private Map<String, Sweep.Found> found = Map.of();
    private boolean swept;
    private boolean withoutFolder;

    SweepReading(RevisionFeed feed, SweptAccount account, SweepSettings settings, ScopePlaces places, Clock clock) {
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
        this.places = places;
        this.sweeper = new Sweeper(account, settings.scope(), places);
        this.missing = new MissingFiles(account, places);
    }

    /** A file was deleted, or moved out of scope, after it was delivered. */
    void disposed(String key) {
        disposed.add(key);
    }

    /** A file as the sweep of this poll found it; empty when it did not, or there was none. */
    Optional<Sweep.Found> found(String key) {
        return Optional.ofNullable(found.get(key));
    }

    @Override
    public void begin() {
        end();
        swept = false;
    }

    @Override
    public boolean readOn(BooleanSupplier runAllowed) {
        if (swept) {
            return false;
        }
        swept = true;
        Set<String> settled = new HashSet<>(disposed);
        Sweep sweep = sweeper.sweep(runAllowed);
        if (sweep.extent() != Sweep.Extent.STOPPED) {
            withoutFolder = sweep.extent() == Sweep.Extent.NO_FOLDER;
        }
        if (!sweep.isUsable() || isFirstAndOnlyToRemember() && !sweep.isComplete()) {
            return false;
        }
        found = sweep.files();
        return compare(sweep, settled, runAllowed);
    }

    private boolean compare(Sweep sweep, Set<String> settled, BooleanSupplier runAllowed) {
        SweepDraft draft = new SweepDraft(feed, settings, clock.instant());
        if (isFirstAndOnlyToRemember()) {
            draft.remember(sweep);
        } else {
            draft.compare(sweep);
        }
        if (sweep.isComplete()) {
            missing.of(draft.missingFrom(sweep), settled, draft, runAllowed);
        }
        draft.store();
        if (sweep.isComplete()) {
            disposed.removeAll(settled);
        }
        return draft.hasOpened();
    }

    private boolean isFirstAndOnlyToRemember() {
        return feed.position() == FeedState.NOT_STARTED && settings.onlyLater();
    }

    @Override
    public void end() {
        found = Map.of();
        places.forget();
    }

    @Override
    public boolean isWithoutFolder() {
        return withoutFolder;
    }
}
