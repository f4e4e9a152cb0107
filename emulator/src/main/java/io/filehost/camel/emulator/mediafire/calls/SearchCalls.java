package io.filehost.camel.emulator.mediafire.calls;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.FolderTree;
import io.filehost.camel.emulator.mediafire.state.Limit;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/** {@code folder/search}: items whose name or description holds the text, in any case. The trash is not searched. */
final class SearchCalls {

    private final Lookup lookup;

    SearchCalls(Lookup lookup) {
        this.lookup = lookup;
    }

    void addTo(MethodTable table) {
        table.onPublic("folder/search", Access.SESSION_OPTIONAL, this::search);
    }

    private Reply search(Call call, Optional<Account> caller) {
        String text = call.required("search_text").toLowerCase(Locale.ROOT);
        call.choice("details", "no", "yes", "shallow");
        call.number("device_id");
        Seen<StoredFolder> start = lookup.folder(call, caller);
        FolderTree tree = start.owner().tree();
        StoredFolder from = call.flag("search_all", false) && start.isOwn() ? tree.root() : start.item();
        Predicate<StoredItem> wanted = ItemFilter.of(call.text("filter", ""))
                .and(item -> Seen.by(caller, start.owner(), item).right().mayRead())
                .and(item -> contains(item.name(), text) || contains(item.description(), text));
        List<Map<String, Object>> results = tree.below(from).stream().filter(wanted)
                .sorted(order(call, text)).limit(start.owner().options().limits().of(Limit.SEARCH_RESULTS))
                .map(item -> result(item, start, relevancy(item, text))).toList();
        return Reply.ok().put("results_count", results.size()).items("results", "result", results);
    }

    /** Names before descriptions, and names that are the text before those that begin with it (our reading). */
    private static int relevancy(StoredItem item, String text) {
        String name = item.name().toLowerCase(Locale.ROOT);
        if (name.equals(text)) {
            return 4;
        }
        if (name.startsWith(text)) {
            return 3;
        }
        return name.contains(text) ? 2 : 1;
    }

    /** By relevancy the best comes first unless the call wants it last. */
    private static Comparator<StoredItem> order(Call call, String text) {
        Comparator<StoredItem> order = ItemOrder.of(call);
        if (!call.text("order_by", "").equals("relevancy")) {
            return order;
        }
        Comparator<StoredItem> worstFirst = Comparator.comparingInt(item -> relevancy(item, text));
        boolean ascending = call.text("order_direction", "desc").equals("asc");
        return (ascending ? worstFirst : worstFirst.reversed()).thenComparing(order);
    }

    private static boolean contains(String value, String text) {
        return value.toLowerCase(Locale.ROOT).contains(text);
    }

    private static Map<String, Object> result(StoredItem item, Seen<StoredFolder> start, int relevancy) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (item instanceof StoredFile file) {
            FileKind kind = FileKind.of(file.name());
            fields.put("type", "file");
            fields.put("quickkey", file.key());
            fields.put("filename", file.name());
            fields.put("size", file.size());
            fields.put("mimetype", kind.mimetype());
            fields.put("filetype", kind.filetype());
            fields.put("hash", file.hash());
        } else {
            fields.put("type", "folder");
            fields.put("folderkey", item.key());
            fields.put("name", item.name());
        }
        if (start.isOwn()) {
            fields.put("parent_folderkey", item.parentKey());
            start.owner().tree().parentOf(item).ifPresent(parent -> fields.put("parent_name", parent.name()));
        }
        fields.put("privacy", item.privacy().word());
        fields.put("flag", start.isOwn() ? 2 : 0);
        fields.put("relevancy", relevancy);
        fields.put("created", ServiceTime.central(item.created()));
        fields.put("revision", item.revision());
        return fields;
    }
}
