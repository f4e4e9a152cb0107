package io.filehost.camel.emulator.mediafire.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Items;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.FolderTree;
import io.filehost.camel.emulator.mediafire.state.Limit;
import io.filehost.camel.emulator.mediafire.state.Right;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/** The calls of the folder family that read. Private items of others are left out of listings silently. */
final class FolderCalls {

    private static final String FILES = "files";
    private static final String FOLDERS = "folders";

    private final Lookup lookup;
    private final FileFields fields;

    FolderCalls(Lookup lookup, FileFields fields) {
        this.lookup = lookup;
        this.fields = fields;
    }

    void addTo(MethodTable table) {
        table.onPublic("folder/get_content", Access.SESSION_OPTIONAL, this::getContent);
        table.onPublic("folder/get_info", Access.SESSION_OPTIONAL, this::getInfo);
        table.on("folder/get_depth", Access.SESSION, this::getDepth);
        table.onPublic("folder/get_siblings", Access.SESSION_OPTIONAL, this::getSiblings);
    }

    private Reply getContent(Call call, Optional<Account> caller) {
        Seen<StoredFolder> folder = lookup.folder(call, caller);
        String type = call.choice("content_type", FOLDERS, FILES);
        boolean totals = details(call);
        checkDevice(call);
        Predicate<StoredItem> wanted = ItemFilter.of(call.text("filter", ""))
                .and(item -> folder.isOwn() || Seen.by(caller, folder.owner(), item).right().mayRead());
        FolderTree tree = folder.owner().tree();
        Stream<? extends StoredItem> items
                = (type.equals(FILES) ? tree.filesIn(folder.item()) : tree.foldersIn(folder.item())).stream();
        if (!ItemOrder.isNatural(call)) {
            items = items.sorted(ItemOrder.of(call));
        }
        Page<? extends StoredItem> page = Page.of(call, items.filter(wanted));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("chunk_size", page.size());
        content.put("content_type", type);
        content.put("chunk_number", page.number());
        content.put("folderkey", folder.item().key());
        content.put(type, type.equals(FILES)
                ? files(call, page.members(), folder.owner(), caller)
                : folders(page.members(), folder.owner(), caller, totals));
        content.put("more_chunks", page.more() ? "yes" : "no");
        content.put("revision", FolderFields.revision(folder.owner(), folder.item()));
        return Reply.ok().asynchronous(false).put("folder_content", content);
    }

    /** All devices show what the cloud holds; the number must be one all the same. */
    private static void checkDevice(Call call) {
        call.number("device_id");
    }

    private static boolean details(Call call) {
        return call.choice("details", "no", "yes", "shallow").equals("yes");
    }

    private Items files(Call call, List<? extends StoredItem> items, Account owner, Optional<Account> caller) {
        return new Items(
                "file", items.stream().map(StoredFile.class::cast)
                        .map(file -> fields.listed(call.origin(), Seen.by(caller, owner, file))).toList());
    }

    private static Items folders(
            List<? extends StoredItem> items, Account owner, Optional<Account> caller, boolean totals) {
        return new Items(
                "folder", items.stream().map(StoredFolder.class::cast)
                        .map(folder -> FolderFields.listed(Seen.by(caller, owner, folder), totals)).toList());
    }

    /** One bad key among several refuses the whole call, unlike {@code file/get_info}. */
    private Reply getInfo(Call call, Optional<Account> caller) {
        boolean totals = details(call);
        checkDevice(call);
        List<String> keys = call.list(Lookup.FOLDER_KEY);
        if (keys.size() > 1) {
            List<Map<String, Object>> infos = Lookup.keys(call, Lookup.FOLDER_KEY, ErrorCode.MISSING_FOLDERKEY).stream()
                    .map(key -> FolderFields.info(call.origin(), lookup.folder(key, caller), totals)).toList();
            return Reply.ok().items("folder_infos", "folder_info", infos);
        }
        return Reply.ok().put("folder_info", FolderFields.info(call.origin(), oneFolder(call, caller), totals));
    }

    // Recorded: without a token an unknown key is answered with 104, not with 112.
    private Seen<StoredFolder> oneFolder(Call call, Optional<Account> caller) {
        try {
            return lookup.folder(call, caller);
        } catch (Refusal refused) {
            throw caller.isEmpty() && refused.code() == ErrorCode.INVALID_FOLDERKEY
                    ? Refusal.of(ErrorCode.MISSING_TOKEN) : refused;
        }
    }

    /** The folder first, the root last (our reading). Of another account only the folders the caller has a share of. */
    private Reply getDepth(Call call, Account account) {
        Seen<StoredFolder> folder = new Reach(lookup).folder(call, account, Need.SHARED);
        List<Map<String, Object>> chain = new ArrayList<>();
        for (StoredFolder each : folder.owner().tree().chain(folder.item())) {
            Right right = Seen.by(Optional.of(account), folder.owner(), each).right();
            if (folder.isOwn() || right.isGranted()) {
                Map<String, Object> link = new LinkedHashMap<>();
                link.put("folderkey", each.key());
                link.put("name", each.name());
                chain.add(link);
            }
        }
        Map<String, Object> depth = new LinkedHashMap<>();
        depth.put("depth", folder.isOwn() ? chain.size() - 1 : chain.size());
        depth.put("chain_folders", new Items("chain_folder", chain));
        return Reply.ok().put("folder_depth", depth);
    }

    /** Files and folders beside a folder, without the folder; the shape is our reading. */
    private Reply getSiblings(Call call, Optional<Account> caller) {
        if (!call.hasText(Lookup.FOLDER_KEY) && !call.hasText(Lookup.FOLDER_PATH)) {
            throw Refusal.of(ErrorCode.MISSING_FOLDERKEY);
        }
        Seen<StoredFolder> folder = lookup.folder(call, caller);
        Account owner = folder.owner();
        String filter = call.choice("content_filter", "all", "info", FILES, FOLDERS, "content");
        long start = call.number("start", 0);
        long limit = Math.min(call.number("limit", Page.DEFAULT_SIZE), owner.options().limits().of(Limit.OBJECTS));
        if (start < 0 || limit < 0) {
            throw call.malformed(start < 0 ? "start" : "limit");
        }
        Map<String, Object> siblings = new LinkedHashMap<>();
        Optional<StoredFolder> parent = owner.tree().parentOf(folder.item());
        if (!filter.equals(FOLDERS)) {
            siblings.put(FILES, files(call, part(parent.stream().flatMap(p -> owner.tree().filesIn(p).stream())
                    .filter(file -> Seen.by(caller, owner, file).right().mayRead()), start, limit), owner, caller));
        }
        if (!filter.equals(FILES)) {
            siblings.put(FOLDERS, folders(part(parent.stream().flatMap(p -> owner.tree().foldersIn(p).stream())
                    .filter(other -> other != folder.item() && Seen.by(caller, owner, other).right().mayRead()),
                    start, limit), owner, caller, false));
        }
        return Reply.ok().put("siblings", siblings);
    }

    private static <T> List<T> part(Stream<T> items, long start, long limit) {
        return items.skip(start).limit(limit).toList();
    }
}
