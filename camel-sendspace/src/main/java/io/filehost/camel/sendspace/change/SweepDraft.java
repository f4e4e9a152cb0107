package io.filehost.camel.sendspace.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.ItemKind;
import io.filehost.camel.common.feed.KnownItem;
import io.filehost.camel.common.feed.ReadStep;
import io.filehost.camel.common.feed.RevisionFeed;

/**
 * What one sweep brings about, until it is stored. The content of a file never changes, so that a file has one revision
 * only; changes carry the number of the sweep that found them.
 */
final class SweepDraft {

    private static final long ONLY_REVISION = 1;

    private final RevisionFeed feed;
    private final SweepSettings settings;
    private final Instant now;
    private final long number;
    private final Map<String, KnownItem> known;
    private final List<ReadStep> steps = new ArrayList<>();
    private boolean opened;

    SweepDraft(RevisionFeed feed, SweepSettings settings, Instant now) {
        this.feed = feed;
        this.settings = settings;
        this.now = now;
        this.number = Math.max(0, feed.position()) + 1;
        this.known = feed.known();
    }

    /** Makes everything known that was found, without a word about it. */
    void remember(Sweep sweep) {
        sweep.files().forEach((key, found) -> {
            if (isWanted(found)) {
                steps.add(new ReadStep.Sighted(key, Fingerprint.of(found.file())));
            }
        });
    }

    /** Notes what is new and what differs. */
    void compare(Sweep sweep) {
        sweep.files().forEach((key, found) -> {
            KnownItem before = known.get(key);
            KnownItem present = Fingerprint.of(found.file());
            if (before == null) {
                addNew(key, found, present);
            } else if (!before.equals(present)) {
                steps.add(new ReadStep.Sighted(key, present));
                tellChange(key, before.folder().equals(present.folder()) ? ItemKind.RENAMED_FILE : ItemKind.MOVED_FILE);
            }
        });
    }

    /** Files that are known and were not found. */
    List<String> missingFrom(Sweep sweep) {
        return known.keySet().stream().filter(key -> !sweep.files().containsKey(key)).toList();
    }

    /** The file is not in scope any more. */
    void forget(String key, ItemKind what) {
        steps.add(new ReadStep.Dropped(key));
        if (settings.changes()) {
            open(key, number, what);
        }
    }

    boolean hasOpened() {
        return opened;
    }

    /** Stores it as one record, unless nothing differs. */
    void store() {
        if (!steps.isEmpty() || feed.position() == FeedState.NOT_STARTED) {
            feed.read(number, steps);
        }
    }

    private void addNew(String key, Sweep.Found found, KnownItem present) {
        if (isWanted(found) && isOldEnough(found)) {
            steps.add(new ReadStep.Sighted(key, present));
            open(key, settings.changes() ? number : ONLY_REVISION, ItemKind.FILE);
        }
    }

    private void tellChange(String key, ItemKind what) {
        if (settings.changes() && !waitsAsNew(key)) {
            open(key, number, what);
        }
    }

    /** What nobody was told of is told of as it is then, and still as new. */
    private boolean waitsAsNew(String key) {
        return !feed.isInFlight(key)
                && feed.open(key).filter(change -> change.kind() == ItemKind.FILE && change.attempts() == 0).isPresent();
    }

    private void open(String key, long revision, ItemKind kind) {
        steps.add(new ReadStep.Opened(key, revision, kind));
        opened = true;
    }

    private boolean isWanted(Sweep.Found found) {
        return settings.filter().path().test(found.path()) && settings.filter().file().test(found.file());
    }

    private boolean isOldEnough(Sweep.Found found) {
        Instant uploaded = found.file().uploaded();
        return uploaded == null || settings.minimumAge().isZero() || !uploaded.plus(settings.minimumAge()).isAfter(now);
    }
}
