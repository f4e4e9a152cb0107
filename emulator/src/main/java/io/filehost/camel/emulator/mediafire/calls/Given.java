package io.filehost.camel.emulator.mediafire.calls;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Share;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/** An item that was shared with an account, or that it follows, by name: what lies in a shared folder is none. */
record Given(Account owner, Share share, StoredItem item) {

    /** Everything {@code account} was given, the newest first; what the owner put into the trash is left out. */
    static List<Given> to(Account account) {
        return account.world().all().stream().filter(owner -> owner != account)
                .flatMap(owner -> owner.shares().givenTo(account).stream()
                        .flatMap(share -> owner.tree().item(share.resource()).filter(item -> !item.inTrash()).stream()
                                .map(item -> new Given(owner, share, item))))
                .sorted(Comparator.comparing(Given::shared).reversed().thenComparing(Given::key)).toList();
    }

    /** The order a call asks for: by {@code sort_by} and {@code reverse}; the newest share first without them. */
    static Comparator<Given> order(Call call) {
        Comparator<Given> order = switch (call.choice("sort_by", "", "name", "size", "sync", "date_created", "date_shared")) {
            case "name" -> Comparator.comparing((Given given) -> given.item().name());
            case "size" -> Comparator.comparing(Given::size);
            case "date_created" -> Comparator.comparing((Given given) -> given.item().created());
            case "date_shared" -> Comparator.comparing(Given::shared);
            // Nothing is synchronised here, so that all are the same; a stable order keeps the newest first.
            default -> Comparator.comparing(given -> 0);
        };
        return call.flag("reverse", false) ? order.reversed() : order;
    }

    private Instant shared() {
        return share.since();
    }

    private String key() {
        return item.key();
    }

    private long size() {
        return item instanceof StoredFile file ? file.size() : 0;
    }
}
