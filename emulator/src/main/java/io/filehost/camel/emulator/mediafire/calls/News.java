package io.filehost.camel.emulator.mediafire.calls;

import java.util.Optional;

import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Share;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * What accounts are told of each other's sharing. The one printed message is that of a granted file; the others are
 * worded like it (our reading). No mail is sent, so contacts without an account hear nothing.
 */
final class News {

    private News() {
    }

    /** @param invitation text of the one who shares; stands behind the message (our reading), may be empty */
    static void granted(Account owner, Share share, String invitation) {
        Optional<StoredItem> item = owner.tree().item(share.resource());
        owner.contacts().accountOf(share.contact()).ifPresent(other -> item.ifPresent(found -> other.notifications().tell(
                owner, sentence(owner, "granted access to", found) + (invitation.isEmpty() ? "" : ": " + invitation),
                found.key())));
    }

    static void requested(Account caller, Account owner, StoredItem item) {
        owner.notifications().tell(caller, sentence(caller, "requested access to", item), item.key());
    }

    private static String sentence(Account actor, String what, StoredItem item) {
        String kind = item instanceof StoredFile ? "file" : "folder";
        return "%s %s %s \"%s\"".formatted(actor.displayName(), what, kind, item.name());
    }
}
