package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Items;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.FolderTree;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;
import io.filehost.camel.emulator.mediafire.state.Work;

/** The change feed, the background queue and the trash can of an account. */
final class DeviceCalls {

    private static final String FILES = "files";
    private static final String FOLDERS = "folders";

    private final FileFields fields;
    private final Devices devices;

    DeviceCalls(FileFields fields, Devices devices) {
        this.fields = fields;
        this.devices = devices;
    }

    void addTo(MethodTable table) {
        table.on("device/get_status", Access.SESSION, this::getStatus);
        table.on("device/get_changes", Access.SESSION, this::getChanges);
        table.on("device/get_trash", Access.SESSION, this::getTrash);
        table.on("device/empty_trash", Access.SESSION, this::emptyTrash);
    }

    private Reply getStatus(Call call, Account account) {
        devices.requireKnown(call, account);
        Reply reply = Reply.ok().put("device_revision", account.revision());
        return call.flag("simple_report", false)
                ? reply : reply.flag("async_jobs_in_progress", account.jobs().report());
    }

    private Reply getChanges(Call call, Account account) {
        devices.requireKnown(call, account);
        ChangeWindow window = ChangeWindow.of(call);
        List<StoredItem> items = window.of(account.revisions());
        return Reply.ok()
                .put("updated", lists(items, item -> !item.inTrash()))
                .put("deleted", lists(items, StoredItem::inTrash))
                .put("device_revision", account.revision())
                .put("changes_list_block", ChangeWindow.BLOCK);
    }

    private static Map<String, Object> lists(List<StoredItem> items, Predicate<StoredItem> wanted) {
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put(FILES, new Items(
                "file", items.stream().filter(wanted)
                        .filter(StoredFile.class::isInstance).map(StoredFile.class::cast).map(FileFields::changed).toList()));
        lists.put(FOLDERS, new Items(
                "folder", items.stream().filter(wanted)
                        .filter(StoredFolder.class::isInstance).map(StoredFolder.class::cast)
                        .filter(folder -> !folder.isRoot()).map(FolderFields::changed).toList()));
        return lists;
    }

    private Reply getTrash(Call call, Account account) {
        devices.requireKnown(call, account);
        FolderTree tree = account.tree();
        StoredFolder trash = tree.trash();
        Reply reply = Reply.ok().put("name", trash.name())
                .put("folder_count", tree.foldersIn(trash).size())
                .put("file_count", tree.filesIn(trash).size());
        if (call.flag("data_only", false)) {
            return reply;
        }
        String type = call.choice("content_type", FOLDERS, FILES);
        Page<? extends StoredItem> page = Page.of(
                call, (type.equals(FILES) ? tree.filesIn(trash) : tree.foldersIn(trash)).stream(), Page.DEFAULT_SIZE);
        reply.put("chunk_size", page.size()).put("content_type", type).put("chunk_number", page.number());
        List<Map<String, Object>> members = page.members().stream().map(item -> trashed(call, account, item)).toList();
        return reply.items(type, type.equals(FILES) ? "file" : "folder", members).flag("more_chunks", page.more());
    }

    private Map<String, Object> trashed(Call call, Account account, StoredItem item) {
        return item instanceof StoredFile file
                ? fields.listed(call.origin(), Seen.byOwner(account, file))
                : FolderFields.listed(Seen.byOwner(account, (StoredFolder) item), false);
    }

    private Reply emptyTrash(Call call, Account account) {
        devices.requireKnown(call, account);
        account.jobs().requireIdle();
        return Replies.outcome(Reply.ok(), account.jobs().perform(Work.emptyTrash()));
    }
}
