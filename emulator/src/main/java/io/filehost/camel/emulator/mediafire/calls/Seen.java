package io.filehost.camel.emulator.mediafire.calls;

import java.util.Optional;

import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Right;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * An item as one caller sees it.
 *
 * @param owner account that holds it
 * @param right what the caller may do with it
 */
record Seen<T extends StoredItem>(T item, Account owner, Right right) {

    static <T extends StoredItem> Seen<T> by(Optional<Account> caller, Account owner, T item) {
        return new Seen<>(item, owner, owner.shares().rightOf(caller, item));
    }

    static <T extends StoredItem> Seen<T> byOwner(Account owner, T item) {
        return new Seen<>(item, owner, Right.OWNER);
    }

    boolean isOwn() {
        return right == Right.OWNER;
    }
}
