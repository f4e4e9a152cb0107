package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.FolderTree;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/** Folders as the answers describe them. */
final class FolderFields {

    private static final int OWN = 2;

    private FolderFields() {
    }

    /** The shape of {@code folder/get_info}; the root has neither time nor privacy (recorded). */
    static Map<String, Object> info(String origin, Seen<StoredFolder> seen, boolean totals) {
        StoredFolder folder = seen.item();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("folderkey", folder.key());
        fields.put("name", folder.name());
        if (!folder.isRoot()) {
            fields.put("description", folder.description());
            fields.put("created", ServiceTime.central(folder.created()));
            fields.put("privacy", folder.privacy().word());
        }
        if (!folder.isRoot() && seen.isOwn()) {
            FileFields.putParent(fields, folder);
            FileFields.putDeleted(fields, folder);
        }
        putCounts(fields, seen, totals);
        fields.put("revision", revision(seen.owner(), folder));
        fields.put("owner_name", seen.owner().displayName());
        fields.put("avatar", Avatars.of(seen.owner(), origin));
        fields.put("dropbox_enabled", folder.fileDrop().isPresent() ? "yes" : "no");
        putCaller(fields, seen);
        if (!folder.isRoot()) {
            fields.put("created_utc", ServiceTime.utc(folder.created()));
        }
        return fields;
    }

    /** The shape of listings. */
    static Map<String, Object> listed(Seen<StoredFolder> seen, boolean totals) {
        StoredFolder folder = seen.item();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("folderkey", folder.key());
        fields.put("name", folder.name());
        fields.put("description", folder.description());
        fields.put("tags", "");
        fields.put("privacy", folder.privacy().word());
        fields.put("created", ServiceTime.central(folder.created()));
        fields.put("revision", folder.revision());
        putCaller(fields, seen);
        putCounts(fields, seen, totals);
        fields.put("dropbox_enabled", folder.fileDrop().isPresent() ? "yes" : "no");
        FileFields.putDeleted(fields, folder);
        fields.put("created_utc", ServiceTime.utc(folder.created()));
        return fields;
    }

    /** The shape of the change feed. */
    static Map<String, Object> changed(StoredFolder folder) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("folderkey", folder.key());
        fields.put("revision", folder.revision());
        fields.put("created", ServiceTime.central(folder.created()));
        fields.put("grafted", "no");
        if (!folder.isTrash()) {
            FileFields.putParent(fields, folder);
        }
        return fields;
    }

    /** The revision of a folder; the root shows that of the account. */
    static long revision(Account owner, StoredFolder folder) {
        return folder.isRoot() ? owner.revision() : folder.revision();
    }

    private static void putCounts(Map<String, Object> fields, Seen<StoredFolder> seen, boolean totals) {
        FolderTree tree = seen.owner().tree();
        fields.put("file_count", tree.filesIn(seen.item()).size());
        fields.put("folder_count", tree.foldersIn(seen.item()).size());
        if (totals) {
            List<StoredItem> below = tree.below(seen.item());
            List<StoredFile> files = below.stream().filter(StoredFile.class::isInstance).map(StoredFile.class::cast).toList();
            fields.put("total_files", files.size());
            fields.put("total_folders", below.size() - files.size());
            fields.put("total_size", files.stream().mapToLong(StoredFile::size).sum());
        }
    }

    private static void putCaller(Map<String, Object> fields, Seen<StoredFolder> seen) {
        fields.put("flag", seen.isOwn() ? OWN : 0);
        if (!seen.isOwn()) {
            fields.put("permissions", FileFields.permissions(seen.right()));
            FileFields.putShared(fields, seen.right());
        } else if (!seen.owner().shares().of(seen.item().key()).isEmpty()) {
            fields.put("shared_by_user", 1);
        }
    }
}
