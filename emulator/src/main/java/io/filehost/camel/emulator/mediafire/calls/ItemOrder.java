package io.filehost.camel.emulator.mediafire.calls;

import java.util.Comparator;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/** The parameters {@code order_by} and {@code order_direction} of listings and searches. */
final class ItemOrder {

    private static final Comparator<StoredItem> BY_NAME
            = Comparator.comparing((StoredItem item) -> item.name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(item -> item.name()).thenComparing(StoredItem::key);

    private ItemOrder() {
    }

    /** Whether the call wants the order items lie in anyway: by name, ascending. */
    static boolean isNatural(Call call) {
        return call.text("order_by", "name").equals("name") && !isDescending(call);
    }

    /** The order the call asks for; equal items are ordered by name, so that paging is stable. */
    static Comparator<StoredItem> of(Call call) {
        Comparator<StoredItem> order = switch (call.text("order_by", "name")) {
            case "name", "relevancy" -> BY_NAME;
            case "created", "date" -> Comparator.comparing(StoredItem::created);
            case "size" -> Comparator.comparingLong(item -> item instanceof StoredFile file ? file.size() : 0);
            case "downloads" -> Comparator.comparingLong(item -> item instanceof StoredFile file ? file.downloads() : 0);
            default -> throw call.malformed("order_by");
        };
        return (isDescending(call) ? order.reversed() : order).thenComparing(BY_NAME);
    }

    private static boolean isDescending(Call call) {
        return call.choice("order_direction", "asc", "desc").equals("desc");
    }
}
