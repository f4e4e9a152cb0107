package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Items;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * {@code device/get_foreign_changes}: the change feed of another account, as far as its shares with the caller reach.
 * What was withdrawn or moved out of a shared folder is not listed at all (our reading); what was deleted there is.
 */
final class ForeignChangeCalls {

    private final Devices devices;

    ForeignChangeCalls(Devices devices) {
        this.devices = devices;
    }

    void addTo(MethodTable table) {
        table.on("device/get_foreign_changes", Access.SESSION, this::getForeignChanges);
    }

    private Reply getForeignChanges(Call call, Account account) {
        devices.requireKnown(call, account);
        String contact = call.required("contact_key");
        ChangeWindow window = ChangeWindow.of(call);
        Account owner = account.contacts().accountOf(contact)
                .orElseThrow(() -> Refusal.of(ErrorCode.CONTACT_DOES_NOT_EXIST, contact));
        List<StoredItem> items = window.of(owner.revisions()).stream()
                .filter(item -> owner.shares().reaching(account, item).isPresent()).toList();
        Function<StoredItem, Map<String, Object>> fields = item -> changed(owner, account, item);
        return Reply.ok()
                .put("updated", lists(items, item -> !item.inTrash(), fields))
                .put("deleted", lists(items, StoredItem::inTrash, fields))
                .put("device_revision", owner.revision())
                .put("changes_list_block", ChangeWindow.BLOCK);
    }

    private static Map<String, Object> lists(
            List<StoredItem> items, Predicate<StoredItem> wanted, Function<StoredItem, Map<String, Object>> fields) {
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put("files", new Items(
                "file",
                items.stream().filter(wanted).filter(StoredFile.class::isInstance).map(fields).toList()));
        lists.put("folders", new Items(
                "folder",
                items.stream().filter(wanted).filter(StoredFolder.class::isInstance).map(fields).toList()));
        return lists;
    }

    private static Map<String, Object> changed(Account owner, Account caller, StoredItem item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (item instanceof StoredFile file) {
            fields.putAll(FileFields.changed(file));
        } else if (item instanceof StoredFolder folder) {
            fields.putAll(FolderFields.changed(folder));
        }
        putParent(fields, owner, caller, item);
        fields.put("privacy", item.privacy().word());
        owner.shares().reaching(caller, item).ifPresent(share -> fields.put("share", FileFields.share(share)));
        return fields;
    }

    /** The folder around an item; empty when the caller has no share of it, for its key is none of his business. */
    private static void putParent(Map<String, Object> fields, Account owner, Account caller, StoredItem item) {
        Optional<StoredFolder> parent = owner.tree().parentOf(item)
                .filter(folder -> folder.isTrash() || owner.shares().reaching(caller, folder).isPresent());
        fields.put("parent_folderkey", parent.map(StoredItem::key).orElse(""));
        if (item instanceof StoredFile) {
            fields.put("parent_foldername", parent.map(StoredItem::name).orElse(""));
        }
    }
}
