package io.filehost.camel.emulator.mediafire.state;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The files, or the folders, directly inside one folder: in the order of a listing, and by name. Upper and lower case
 * make different names (our reading; no source says) although the order does not look at case first, as one captured
 * listing shows.
 */
final class Shelf<T extends StoredItem> {

    private static final Comparator<StoredItem> LISTING
            = Comparator.comparing((StoredItem item) -> item.name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(item -> item.name()).thenComparing(StoredItem::key);

    private final NavigableSet<T> inOrder = new TreeSet<>(LISTING);
    private final Map<String, T> byName = new HashMap<>();

    /** Puts an item here; its name must not change while it lies here. */
    void add(T item) {
        inOrder.add(item);
        byName.put(item.name(), item);
    }

    void remove(T item) {
        inOrder.remove(item);
        // In the trash names repeat: the one found by name may be another item.
        byName.remove(item.name(), item);
    }

    Optional<T> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    NavigableSet<T> inOrder() {
        return Collections.unmodifiableNavigableSet(inOrder);
    }

    int size() {
        return inOrder.size();
    }
}
