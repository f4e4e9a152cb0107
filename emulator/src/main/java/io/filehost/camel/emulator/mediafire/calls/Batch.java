package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;
import java.util.function.Predicate;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * The items a call works on. They belong to one account, as nothing tells what a call on the items of several would do
 * (our reading).
 *
 * @param owner account that holds them
 * @param own   it is the caller's
 */
record Batch<T extends StoredItem>(Account owner, List<T> items, boolean own) {

    /** @throws Refusal 114 when they belong to several accounts */
    static <T extends StoredItem> Batch<T> of(List<Seen<T>> seen) {
        Seen<T> first = seen.get(0);
        Predicate<Seen<T>> foreign = each -> each.owner() != first.owner();
        if (seen.stream().anyMatch(foreign)) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED, "items of several accounts");
        }
        return new Batch<>(first.owner(), seen.stream().map(Seen::item).toList(), first.isOwn());
    }

    /**
     * The folder these items are moved to.
     *
     * @throws Refusal 114 for one of another account: a move leaves items where they belong (our reading)
     */
    StoredFolder into(Seen<StoredFolder> target) {
        if (target.owner() != owner) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED, "a folder of another account");
        }
        return target.item();
    }
}
