package io.filehost.camel.emulator.mediafire.calls;

import java.util.Optional;

import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * What a call wants to do with an item, and whether the caller's share allows it. The documents say of permissions that
 * 2 is writing and that 4 is not in use; what writing covers is our reading.
 */
enum Need {

    /** Look into the item by name of a share: being public is not enough. */
    SHARED {
        @Override
        boolean isMet(Seen<?> seen, Account caller) {
            return seen.isOwn() || seen.right().isGranted();
        }
    },

    /** Change content, name or description, or put something into a folder. */
    WRITE {
        @Override
        boolean isMet(Seen<?> seen, Account caller) {
            return seen.right().mayWrite();
        }
    },

    /**
     * Take the item from its folder. That changes the folder, so who was given one item to write cannot remove it, and
     * who was given a folder removes what is in it.
     */
    REMOVE {
        @Override
        boolean isMet(Seen<?> seen, Account caller) {
            return seen.right().mayManage() || around(seen).filter(folder -> mayWrite(seen, caller, folder)).isPresent();
        }

        private Optional<? extends StoredItem> around(Seen<?> seen) {
            return seen.owner().tree().parentOf(seen.item());
        }

        private boolean mayWrite(Seen<?> seen, Account caller, StoredItem folder) {
            return Seen.by(Optional.of(caller), seen.owner(), folder).right().mayWrite();
        }
    },

    /** Change who sees the item, or end it for good. */
    MANAGE {
        @Override
        boolean isMet(Seen<?> seen, Account caller) {
            return seen.right().mayManage();
        }
    };

    abstract boolean isMet(Seen<?> seen, Account caller);
}
