package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Items;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Share;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/** What others share with an account, and what of others it follows. */
final class ForeignCalls {

    private final Lookup lookup;

    ForeignCalls(Lookup lookup) {
        this.lookup = lookup;
    }

    void addTo(MethodTable table) {
        table.on("device/follow_resource", Access.SESSION, this::follow);
        table.on("device/unfollow_resource", Access.SESSION, this::unfollow);
        table.on("device/request_foreign_resource", Access.SESSION, this::request);
        table.on("device/get_foreign_resources", Access.SESSION, this::getForeignResources);
        table.on("device/get_foreign_changes", Access.SESSION, this::getForeignChanges);
    }

    private Reply follow(Call call, Account account) {
        Seen<StoredItem> seen = resource(call, account);
        if (seen.isOwn()) {
            throw Refusal.of(ErrorCode.USER_IS_OWNER);
        }
        if (!seen.right().mayRead()) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED);
        }
        if (account.shares().follows(seen.item().key())) {
            throw Refusal.of(ErrorCode.USER_IS_FOLLOWER);
        }
        Change change = account.change();
        account.shares().follow(seen.item(), seen.owner(), change);
        return Replies.revision(Reply.ok(), change);
    }

    private Reply unfollow(Call call, Account account) {
        Seen<StoredItem> seen = resource(call, account);
        if (!account.shares().follows(seen.item().key()) && !seen.right().isGranted()) {
            throw Refusal.of(ErrorCode.USER_NOT_FOLLOWER);
        }
        Change change = account.change();
        account.shares().unfollow(seen.item(), seen.owner(), change);
        return Replies.revision(Reply.ok(), change);
    }

    /** The mail to the owner is not sent anywhere. */
    private Reply request(Call call, Account account) {
        Seen<StoredItem> seen = resource(call, account);
        if (seen.isOwn()) {
            throw Refusal.of(ErrorCode.USER_IS_OWNER);
        }
        if (seen.right().isGranted()) {
            throw Refusal.of(ErrorCode.USER_IS_FOLLOWER);
        }
        return Reply.ok();
    }

    private Seen<StoredItem> resource(Call call, Account account) {
        String key = call.required("resource");
        return lookup.item(key, Optional.of(account)).orElseThrow(() -> Refusal.of(ShareCalls.unknown(key), key));
    }

    /** An item somebody gave the caller. */
    private record Given(Account owner, Share share, StoredItem item) {
    }

    private static Stream<Given> givenTo(Account account) {
        return account.world().all().stream().filter(owner -> owner != account)
                .flatMap(owner -> owner.contacts().keyOf(account.email()).stream()
                        .flatMap(contact -> owner.shares().all().stream().filter(share -> share.contact().equals(contact)))
                        .flatMap(share -> owner.tree().item(share.resource()).filter(item -> !item.inTrash()).stream()
                                .map(item -> new Given(owner, share, item))));
    }

    /** Everything at once: chunk 0 means that, and no size of the other chunks is known. */
    private Reply getForeignResources(Call call, Account account) {
        String type = call.choice("type", "", "files", "folders");
        String filetype = call.text("filetype", "");
        Optional<String> contact = call.text("contact");
        contact.ifPresent(account.contacts()::require);
        List<Given> given = givenTo(account)
                .filter(each -> contact.map(account.contacts().keyFor(each.owner())::equals).orElse(true)).toList();
        Predicate<Given> rightType = each -> filetype.isEmpty()
                || FileKind.of(each.item().name()).filetype().equals(filetype);
        List<Map<String, Object>> files = type.equals("folders")
                ? List.of() : given.stream()
                        .filter(each -> each.item() instanceof StoredFile).filter(rightType)
                        .map(each -> file(each, (StoredFile) each.item(), account)).toList();
        List<Map<String, Object>> folders = type.equals("files") || !filetype.isEmpty()
                ? List.of() : given.stream()
                        .filter(each -> each.item() instanceof StoredFolder).map(each -> folder(each, account)).toList();
        return Reply.ok().items("files", "file", files).items("folders", "folder", folders);
    }

    private static Map<String, Object> file(Given given, StoredFile file, Account account) {
        FileKind kind = FileKind.of(file.name());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("md5", file.hash());
        fields.put("quickkey", file.key());
        fields.put("filename", file.name());
        fields.put("size", file.size());
        fields.put("mimetype", kind.mimetype());
        fields.put("filetype", kind.filetype());
        fields.put("view", kind.view());
        fields.put("edit", kind.edit());
        fields.put("hash", file.hash());
        putShared(fields, given, ShareCalls.FILE, account);
        return fields;
    }

    private static Map<String, Object> folder(Given given, Account account) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", given.item().name());
        fields.put("folderkey", given.item().key());
        putShared(fields, given, ShareCalls.FOLDER, account);
        return fields;
    }

    private static void putShared(Map<String, Object> fields, Given given, int attributes, Account account) {
        fields.put("desc", given.item().description());
        fields.put("created", ServiceTime.central(given.item().created()));
        fields.put("revision", given.item().revision());
        fields.put("share_link_enabled", given.item().isPublic() ? "yes" : "no");
        fields.put("date_shared", ServiceTime.central(given.share().since()));
        fields.put("resource_key", given.item().key());
        fields.put("attributes", attributes);
        fields.put("permissions", given.share().permissions());
        fields.put("options", 0);
        fields.put("sharer", account.contacts().keyFor(given.owner()));
    }

    private Reply getForeignChanges(Call call, Account account) {
        ChangeWindow window = ChangeWindow.of(call);
        String contact = call.required("contact_key");
        Account owner = account.contacts().accountOf(contact)
                .orElseThrow(() -> Refusal.of(ErrorCode.CONTACT_DOES_NOT_EXIST, contact));
        List<StoredItem> items = window.of(owner.revisions()).stream()
                .filter(item -> givenOf(owner, account, item).isPresent()).toList();
        Function<StoredItem, Map<String, Object>> fields = item -> changed(owner, account, item);
        return Reply.ok()
                .put("updated", lists(items, item -> !item.inTrash(), fields))
                .put("deleted", lists(items, StoredItem::inTrash, fields))
                .put("device_revision", owner.revision())
                .put("changes_list_block", ChangeWindow.BLOCK);
    }

    /** The share by which an item, or a folder above it, was given to the caller. */
    private static Optional<Share> givenOf(Account owner, Account caller, StoredItem item) {
        Optional<String> contact = owner.contacts().keyOf(caller.email());
        return Stream.iterate(Optional.of(item), Optional::isPresent,
                each -> each.flatMap(owner.tree()::parentOf).map(StoredItem.class::cast))
                .flatMap(each -> contact.flatMap(key -> owner.shares().of(each.orElseThrow().key(), key)).stream())
                .findFirst();
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
            fields.put("parent_foldername", owner.tree().parentOf(file)
                    .filter(folder -> !folder.isRoot()).map(StoredItem::name).orElse(""));
        } else if (item instanceof StoredFolder folder) {
            fields.putAll(FolderFields.changed(folder));
        }
        fields.putIfAbsent("parent_folderkey", "");
        fields.put("privacy", item.privacy().word());
        givenOf(owner, caller, item).ifPresent(share -> fields.put("share", FileFields.share(share)));
        return fields;
    }
}
