package io.filehost.camel.emulator.mediafire.state;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.OptionalLong;
import java.util.Set;

import io.filehost.camel.emulator.kernel.record.RecordBook;

/**
 * What one call changes in one account. All items it touches get one number, the next one of the account; a call that
 * touches nothing uses none (our readings, protocol 19.1).
 */
public final class Change {

    private final RevisionLog revisions;
    private final RecordBook book;
    private final boolean numberPerItem;
    private final boolean reserved;
    private final Set<StoredItem> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private long number;

    Change(RevisionLog revisions, RecordBook book, boolean numberPerItem) {
        this(revisions, book, numberPerItem, 0);
    }

    /** @param reserved number taken earlier that all items get; 0 for none */
    Change(RevisionLog revisions, RecordBook book, boolean numberPerItem, long reserved) {
        this.revisions = revisions;
        this.book = book;
        this.numberPerItem = numberPerItem;
        this.number = reserved;
        this.reserved = reserved > 0;
    }

    /** The device revision after the call; empty when nothing changed. */
    public OptionalLong revision() {
        return number == 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** The item is new or different. */
    void touch(StoredItem item) {
        if (touched.add(item)) {
            revisions.stamp(item, numberForItem());
        }
        save(item);
    }

    /** The item changed in a way that is no change to the account: it is written and keeps its number. */
    void save(StoredItem item) {
        book.changed(ItemRecords.idOf(item), () -> ItemRecords.write(item));
    }

    /** The item is gone for good and leaves the feed. */
    void vanish(StoredItem item) {
        revisions.forget(item);
        book.removed(ItemRecords.idOf(item));
        number();
    }

    /** The number of this call, taken when it is first asked for. */
    long number() {
        if (number == 0) {
            number = revisions.next();
        }
        return number;
    }

    private long numberForItem() {
        if (numberPerItem && !reserved) {
            number = revisions.next();
        }
        return number();
    }
}
