package io.filehost.camel.common.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read from one feed and is not done yet. Knows nothing of calls, exchanges or files on disk; not safe for
 * several threads.
 *
 * <p>
 * Everything at or below the position was looked at: it is open, or it is done. So the state is as large as what is
 * open, the folders in scope (or the files, in a feed that is compared), and the remembered contents, whatever the
 * history of the account.
 */
public final class FeedState {

    /** Position of a feed from which nothing was read. */
    public static final long NOT_STARTED = -1;

    /** Content id of a delivery that cannot be compared. */
    public static final String NO_CONTENT = "-";

    private record Delivered(long revision, String content) {
    }

    private long position = NOT_STARTED;
    private final Map<String, OpenChange> open = new TreeMap<>();
    private final Map<String, Long> ahead = new TreeMap<>();
    private final Map<String, String> folders = new TreeMap<>();
    private final Map<String, KnownItem> known = new TreeMap<>();
    private final Map<String, Delivered> contents = new LinkedHashMap<>();
    private final Map<String, InFlight> inFlight = new HashMap<>();
    private int rememberedFiles = Integer.MAX_VALUE;

    long position() {
        return position;
    }

    List<OpenChange> open() {
        List<OpenChange> changes = new ArrayList<>(open.values());
        changes.sort(Comparator.comparingLong(OpenChange::revision).thenComparing(OpenChange::key));
        return changes;
    }

    OpenChange open(String key) {
        return open.get(key);
    }

    /** Folders known to be in scope and their parents. */
    public Map<String, String> folders() {
        return Collections.unmodifiableMap(folders);
    }

    /** Items known to be in scope and how they looked, for feeds that are compared and not numbered. */
    Map<String, KnownItem> known() {
        return Collections.unmodifiableMap(known);
    }

    /** Content id of the last delivery of the item; {@link #NO_CONTENT} when none is remembered. */
    String content(String key) {
        Delivered last = contents.get(key);
        return last == null ? NO_CONTENT : last.content();
    }

    boolean isInFlight(String key) {
        return inFlight.containsKey(key);
    }

    /** True when this revision of the item needs no delivery any more. */
    boolean isSettled(String key, long revision) {
        if (ahead.getOrDefault(key, NOT_STARTED) >= revision) {
            return true;
        }
        OpenChange change = open.get(key);
        return revision <= position && (change == null || change.revision() > revision);
    }

    /** Bounds the remembered contents; the oldest are forgotten first. */
    void rememberAtMost(int count) {
        rememberedFiles = count;
        forgetOldest();
    }

    /** Opens a change unless it, or a newer one of the item, is open or was done ahead of the feed. */
    void open(String key, long revision, ItemKind kind) {
        OpenChange present = open.get(key);
        if (ahead.getOrDefault(key, NOT_STARTED) >= revision || present != null && present.revision() >= revision) {
            return;
        }
        Delivered last = contents.get(key);
        if (last != null && last.revision() >= revision) {
            // The feed itself never goes back. The item left with its folder and came in again: it is new.
            contents.remove(key);
        }
        open.put(key, new OpenChange(key, revision, kind, 0));
    }

    void drop(String key) {
        known.remove(key);
        open.remove(key);
        ahead.remove(key);
        contents.remove(key);
    }

    void sight(String key, KnownItem item) {
        known.put(key, item);
    }

    void enter(String folder, String parent) {
        folders.put(folder, parent);
    }

    void leave(String folder) {
        folders.remove(folder);
    }

    void readUpTo(long revision) {
        position = Math.max(position, revision);
        ahead.values().removeIf(done -> done <= position);
    }

    /** The exchange for this revision is done. A newer change of the item stays open. */
    void close(String key, long revision, String content) {
        open.computeIfPresent(key, (k, change) -> change.revision() <= revision ? null : change);
        if (revision > position) {
            ahead.merge(key, revision, Math::max);
        }
        if (!content.equals(NO_CONTENT)) {
            // Removed first, so that the newest is the last to be forgotten.
            contents.remove(key);
            contents.put(key, new Delivered(revision, content));
            forgetOldest();
        }
    }

    void attempted(String key, long revision, int attempts) {
        open.computeIfPresent(key, (k, change) -> change.revision() <= revision ? change.withAttempts(attempts) : change);
    }

    /** False when a completion of this revision has nothing to say: the item left the scope while it was in flight. */
    boolean concerns(String key, long revision) {
        return open.containsKey(key) || revision > position;
    }

    InFlight begin(String key, long revision, ItemKind kind, String content) {
        InFlight delivery = new InFlight(key, revision, kind, content);
        if (inFlight.putIfAbsent(key, delivery) != null) {
            throw new IllegalStateException("Already in flight: " + key);
        }
        return delivery;
    }

    InFlight inFlight(String key) {
        return inFlight.get(key);
    }

    void end(InFlight delivery) {
        inFlight.remove(delivery.key(), delivery);
    }

    /** The records that lead to this state. The first alone is already a state that repeats and never loses. */
    List<LedgerRecord> records(FeedId feed) {
        List<LedgerRecord> records = new ArrayList<>();
        if (position != NOT_STARTED) {
            List<ReadStep> steps = new ArrayList<>();
            open().forEach(c -> steps.add(new ReadStep.Opened(c.key(), c.revision(), c.kind())));
            known.forEach((key, item) -> steps.add(new ReadStep.Sighted(key, item)));
            folders.forEach((folder, parent) -> steps.add(new ReadStep.FolderEntered(folder, parent)));
            records.add(new LedgerRecord.Read(feed, position, steps));
        }
        ahead.forEach((key, revision) -> records.add(new LedgerRecord.Done(feed, key, revision, NO_CONTENT)));
        contents.forEach((key, last) -> records.add(new LedgerRecord.Done(feed, key, last.revision(), last.content())));
        open().stream().filter(c -> c.attempts() > 0)
                .forEach(c -> records.add(new LedgerRecord.Attempt(feed, c.key(), c.revision(), c.attempts())));
        return records;
    }

    private void forgetOldest() {
        Iterator<String> oldest = contents.keySet().iterator();
        for (int excess = contents.size() - rememberedFiles; excess > 0; excess--) {
            oldest.next();
            oldest.remove();
        }
    }
}
