package io.filehost.camel.emulator.mediafire.state;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The counter of an account and which item has which number. An item has its newest number only, several items may
 * share one, and purged items have none.
 */
public final class RevisionLog {

    private final NavigableMap<Long, Set<StoredItem>> items = new TreeMap<>();
    private long current;

    /** The device revision: the highest number given out. */
    public long current() {
        return current;
    }

    /** The items whose number lies above {@code from} and not above {@code to}, in no promised order. */
    public List<StoredItem> between(long from, long to) {
        return to <= from
                ? List.of()
                : items.subMap(from, false, to, true).values().stream().flatMap(Collection::stream).toList();
    }

    long next() {
        return ++current;
    }

    void raiseTo(long revision) {
        current = Math.max(current, revision);
    }

    void stamp(StoredItem item, long number) {
        forget(item);
        item.revision(number);
        items.computeIfAbsent(number, n -> new LinkedHashSet<>()).add(item);
        raiseTo(number);
    }

    void forget(StoredItem item) {
        items.computeIfPresent(item.revision(), (number, same) -> {
            same.remove(item);
            return same.isEmpty() ? null : same;
        });
    }
}
