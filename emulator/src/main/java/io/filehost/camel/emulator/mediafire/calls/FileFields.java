package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.emulator.mediafire.state.Right;
import io.filehost.camel.emulator.mediafire.state.Share;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/** Files as the answers describe them; what is left out depends on who asks (protocol 9). */
final class FileFields {

    private static final int PREVIEW = 2;
    private static final int EDITABLE = 4;
    private static final int UNEXPLAINED = 16;

    private final FileLinks links;

    FileFields(FileLinks links) {
        this.links = links;
    }

    /**
     * As {@link #info}, for the owner of the file, with a new one-time key. Only answers about one file hand one out:
     * nothing shows what 500 keys of one call would cost.
     */
    Map<String, Object> ownInfo(String origin, Seen<StoredFile> seen) {
        Map<String, Object> info = info(origin, seen);
        Map<String, Object> all = new LinkedHashMap<>(links.all(origin, seen));
        all.put("one_time", FileLinks.oneTime(origin, seen.item(), seen.owner().oneTimeKeys().mint(seen.item(), false)));
        info.put("links", all);
        return info;
    }

    /** The shape of {@code file/get_info}, with all links. */
    Map<String, Object> info(String origin, Seen<StoredFile> seen) {
        StoredFile file = seen.item();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("quickkey", file.key());
        fields.put("filename", file.name());
        fields.put("ready", "yes");
        fields.put("created", ServiceTime.central(file.created()));
        if (seen.isOwn()) {
            fields.put("downloads", file.downloads());
        }
        fields.put("description", file.description());
        fields.put("size", file.size());
        putContent(fields, file);
        fields.put("owner_name", seen.owner().displayName());
        putCaller(fields, seen);
        if (seen.isOwn()) {
            putParent(fields, file);
        }
        putDeleted(fields, file);
        fields.put("revision", file.revision());
        putTools(fields, file);
        fields.put("links", links.all(origin, seen));
        fields.put("created_utc", ServiceTime.utc(file.created()));
        return fields;
    }

    /** What a one-time key shows: neither key, size nor links. */
    Map<String, Object> oneTimeInfo(Seen<StoredFile> seen) {
        StoredFile file = seen.item();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("filename", file.name());
        fields.put("ready", "yes");
        fields.put("created", ServiceTime.central(file.created()));
        fields.put("description", file.description());
        putContent(fields, file);
        fields.put("owner_name", seen.owner().displayName());
        fields.put("flag", EDITABLE);
        fields.put("revision", file.revision());
        putTools(fields, file);
        fields.put("created_utc", ServiceTime.utc(file.created()));
        return fields;
    }

    /** The shape of listings and of the trash. */
    Map<String, Object> listed(String origin, Seen<StoredFile> seen) {
        StoredFile file = seen.item();
        FileKind kind = FileKind.of(file.name());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("quickkey", file.key());
        fields.put("hash", file.hash());
        fields.put("filename", file.name());
        fields.put("description", file.description());
        fields.put("size", file.size());
        fields.put("privacy", file.privacy().word());
        fields.put("created", ServiceTime.central(file.created()));
        fields.put("password_protected", "no");
        fields.put("mimetype", kind.mimetype());
        fields.put("filetype", kind.filetype());
        putTools(fields, file);
        fields.put("revision", file.revision());
        putCaller(fields, seen);
        putShared(fields, seen.right());
        fields.put("downloads", file.downloads());
        fields.put("views", 0);
        putDeleted(fields, file);
        fields.put("links", links.pages(origin, seen));
        fields.put("created_utc", ServiceTime.utc(file.created()));
        return fields;
    }

    /** The shape of the change feed. */
    static Map<String, Object> changed(StoredFile file) {
        FileKind kind = FileKind.of(file.name());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("quickkey", file.key());
        fields.put("filename", file.name());
        fields.put("mimetype", kind.mimetype());
        fields.put("filetype", kind.filetype());
        fields.put("revision", file.revision());
        fields.put("created", ServiceTime.central(file.created()));
        fields.put("grafted", "no");
        putParent(fields, file);
        return fields;
    }

    private static void putContent(Map<String, Object> fields, StoredFile file) {
        FileKind kind = FileKind.of(file.name());
        fields.put("privacy", file.privacy().word());
        fields.put("password_protected", "no");
        fields.put("hash", file.hash());
        fields.put("filetype", kind.filetype());
        fields.put("mimetype", kind.mimetype());
    }

    private static void putTools(Map<String, Object> fields, StoredFile file) {
        FileKind kind = FileKind.of(file.name());
        fields.put("view", kind.view());
        fields.put("edit", kind.edit());
    }

    private static void putCaller(Map<String, Object> fields, Seen<StoredFile> seen) {
        fields.put("flag", flag(seen));
        if (!seen.isOwn()) {
            fields.put("permissions", permissions(seen.right()));
        } else if (!seen.owner().shares().of(seen.item().key()).isEmpty()) {
            fields.put("shared_by_user", 1);
        }
    }

    // Own files show 6, editable ones 22, in every sample: bit 1 is not set there, and 16 is explained nowhere.
    private static int flag(Seen<StoredFile> seen) {
        int own = FileKind.of(seen.item().name()).isEditable() ? PREVIEW | EDITABLE | UNEXPLAINED : PREVIEW | EDITABLE;
        return switch (seen.right()) {
            case OWNER -> own;
            case FOLLOWED, READ, WRITE, MANAGE -> EDITABLE;
            case PUBLIC, NONE -> 0;
        };
    }

    /** Whether the item was shared with the caller; left out otherwise. */
    static void putShared(Map<String, Object> fields, Right right) {
        if (right.isGranted()) {
            fields.put("shared", "yes");
        }
    }

    /** The object {@code permissions} of items of others. */
    static Map<String, Object> permissions(Right right) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", value(right));
        fields.put("explicit", right.isExplicit() ? 1 : 0);
        fields.put("read", 1);
        fields.put("write", right.mayWrite() ? 1 : 0);
        return fields;
    }

    private static int value(Right right) {
        if (right.mayManage()) {
            return Share.MANAGE;
        }
        return right.mayWrite() ? Share.WRITE : Share.READ;
    }

    /** The folder an item lies in; left out for the root. */
    static void putParent(Map<String, Object> fields, StoredItem item) {
        if (!item.parentKey().equals(StoredFolder.ROOT)) {
            fields.put("parent_folderkey", item.parentKey());
        }
    }

    static void putDeleted(Map<String, Object> fields, StoredItem item) {
        item.deleted().ifPresent(time -> fields.put("delete_date", ServiceTime.central(time)));
    }

    /** What the feed of a contact says about a share. */
    static Map<String, Object> share(Share share) {
        return Map.of("permissions", share.permissions(), "options", 0);
    }
}
