package io.filehost.camel.emulator.mediafire.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/** Links and one-time keys of files. A refused link stands inside a successful answer (protocol 2). */
final class FileLinkCalls {

    private static final Set<String> TYPES = Set.of(
            "view", "edit", "normal_download", "direct_download", "one_time_download", "one_time", "listen", "watch",
            "streaming");

    private static final int MIB = 1 << 20;

    private final Lookup lookup;
    private final FileLinks links;

    FileLinkCalls(Lookup lookup, FileLinks links) {
        this.lookup = lookup;
        this.links = links;
    }

    void addTo(MethodTable table) {
        table.onPublic("file/get_links", Access.SESSION_OPTIONAL, this::getLinks);
        table.onPublic("download/direct_download_link", Access.SESSION_OPTIONAL, this::directLinks);
    }

    private Reply getLinks(Call call, Optional<Account> caller) {
        List<String> asked = call.list("link_type");
        if (!TYPES.containsAll(asked)) {
            throw call.malformed("link_type");
        }
        return links(call, caller, asked.isEmpty() ? TYPES : Set.copyOf(asked));
    }

    /** The documents give this as another name of {@code file/get_links} for direct links. */
    private Reply directLinks(Call call, Optional<Account> caller) {
        return links(call, caller, Set.of("direct_download"));
    }

    private Reply links(Call call, Optional<Account> caller, Set<String> types) {
        List<Map<String, Object>> all = filesOf(call, caller).stream()
                .map(seen -> linksOf(call, seen, types, caller)).toList();
        Reply reply = Reply.ok().items("links", "link", all);
        if (caller.isPresent() && wantsOneTime(types)) {
            reply.put("one_time_key_request_count", caller.get().oneTimeKeys().madeToday())
                    .put("one_time_key_request_max_count", caller.get().oneTimeKeys().dailyLimit());
        }
        if (caller.isPresent() && (types.contains("direct_download") || types.contains("streaming"))) {
            reply.put("direct_download_free_bandwidth", caller.get().traffic().left() / MIB);
        }
        return reply;
    }

    private List<Seen<StoredFile>> filesOf(Call call, Optional<Account> caller) {
        if (!call.hasText(Lookup.QUICK_KEY) && call.hasText(Lookup.FILE_PATH)) {
            Account account = caller.orElseThrow(() -> Refusal.of(ErrorCode.MISSING_TOKEN));
            return List.of(Seen.byOwner(account, lookup.ownFile(call, account)));
        }
        List<String> keys = Lookup.keys(call, Lookup.QUICK_KEY, ErrorCode.MISSING_QUICKKEY);
        List<Seen<StoredFile>> files = new ArrayList<>();
        for (String key : keys) {
            Lookup.requireFileKey(key);
            files.add(lookup.file(key, caller).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_QUICKKEY, key)));
        }
        return files;
    }

    private Map<String, Object> linksOf(Call call, Seen<StoredFile> seen, Set<String> types, Optional<Account> caller) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("quickkey", seen.item().key());
        if (!seen.right().mayRead()) {
            fields.put("error", "User lacks permissions");
            return fields;
        }
        boolean granted = seen.isOwn() || seen.right().isGranted();
        if (granted || caller.isPresent()) {
            putViewers(fields, call, seen.item(), types);
        }
        if (types.contains("normal_download")) {
            fields.put("normal_download", links.page(call.origin(), seen.item()));
        }
        if (types.contains("direct_download")) {
            putDirect(fields, call, seen, granted);
        }
        if (wantsOneTime(types)) {
            putOneTime(fields, call, seen, caller);
        }
        if (types.contains("streaming") && granted) {
            putStreaming(fields, call, seen);
        }
        return fields;
    }

    private void putViewers(Map<String, Object> fields, Call call, StoredFile file, Set<String> types) {
        Map<String, Object> viewers = links.viewers(call.origin(), file);
        viewers.forEach((type, link) -> {
            if (types.contains(type) || type.equals("read") && types.contains("view")) {
                fields.put(type, link);
            }
        });
        if (types.contains("edit") && !viewers.containsKey("edit")) {
            fields.put("edit_error_message", "File is not editable");
        }
    }

    private void putDirect(Map<String, Object> fields, Call call, Seen<StoredFile> seen, boolean granted) {
        StoredFile file = seen.item();
        if (!granted) {
            fields.put("direct_download_error_message", "Insufficient Permissions");
            fields.put("direct_download_error", "45");
        } else if (file.inTrash()) {
            fields.put("direct_download_error_message", "Link unavailable");
            fields.put("direct_download_error", "40");
        } else if (!seen.owner().traffic().allows(file.size())) {
            fields.put("direct_download_error_message", "Insufficient Bandwidth");
            fields.put("direct_download_error", "44");
        } else {
            fields.put("direct_download", links.direct(call.origin(), file));
        }
    }

    /** One refusal is printed for streams, so files in the trash and a lack of traffic are told in the same words. */
    private void putStreaming(Map<String, Object> fields, Call call, Seen<StoredFile> seen) {
        StoredFile file = seen.item();
        if (FileKind.of(file.name()).filetype().equals("archive") || file.inTrash()
                || !seen.owner().traffic().allows(file.size())) {
            fields.put("streaming_error_message", "Link unavailable");
            fields.put("streaming_error", "40");
        } else {
            fields.put("streaming", links.streaming(call.origin(), file));
        }
    }

    private static boolean wantsOneTime(Set<String> types) {
        return types.contains("one_time") || types.contains("one_time_download");
    }

    private static void putOneTime(
            Map<String, Object> fields, Call call, Seen<StoredFile> seen, Optional<Account> caller) {
        if (caller.isEmpty()) {
            fields.put("one_time_key_error_message", "No session token provided");
        } else if (!seen.isOwn() || seen.item().inTrash()) {
            fields.put("one_time_key_error_message", "Link unavailable");
        } else if (seen.owner().oneTimeKeys().usedUp()) {
            fields.put("one_time_key_error_message", "Daily limit for one-time download links exceeded");
        } else {
            String token = seen.owner().oneTimeKeys().mint(seen.item(), true);
            fields.put("one_time", FileLinks.oneTime(call.origin(), seen.item(), token));
        }
    }
}
