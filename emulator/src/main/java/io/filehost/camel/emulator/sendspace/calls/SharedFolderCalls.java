package io.filehost.camel.emulator.sendspace.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.state.FolderTree;
import io.filehost.camel.emulator.sendspace.state.ItemRefusal;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.FOLDER_IS_PRIVATE;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.FOLDER_NOT_FOUND;

/**
 * Shows shared folders to whoever knows their id or address. A private one is for its owner only; which code refuses
 * the others is inferred from the text of 33, as no method lists it.
 */
final class SharedFolderCalls {

    private final Accounts accounts;

    SharedFolderCalls(Accounts accounts) {
        this.accounts = accounts;
    }

    void addTo(MethodTable methods) {
        methods.on("folders.getShared", this::getShared);
    }

    /** Sub-folders are listed when they are shared themselves. */
    private Reply getShared(Call call, Account account) {
        String id = PageAddress.id(call, "folder_id", "folder", FOLDER_NOT_FOUND);
        Account owner = StoredFolder.ROOT.equals(id)
                ? account
                : accounts.ownerOfFolder(id).orElseThrow(() -> ItemRefusal.of(FOLDER_NOT_FOUND, id));
        FolderTree tree = owner.tree();
        StoredFolder folder = tree.folder(id);
        if (!folder.shared() && owner != account) {
            throw ItemRefusal.of(FOLDER_IS_PRIVATE, id);
        }
        List<Map<String, Object>> folders
                = tree.foldersIn(folder).stream().filter(StoredFolder::shared).map(SharedFolderCalls::fields).toList();
        List<Map<String, Object>> files = tree.filesIn(folder).stream().map(file -> fields(account, file)).toList();
        return Reply.ok().put("current", fields(folder)).put("folder", folders).put("file", files);
    }

    private static Map<String, Object> fields(StoredFolder folder) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", folder.id());
        fields.put("name", folder.name());
        fields.put("parent_folder_id", folder.parentId());
        return fields;
    }

    private static Map<String, Object> fields(Account caller, StoredFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", file.id());
        fields.put("name", file.name());
        fields.put("description", file.description());
        fields.put("folder_id", file.folderId());
        fields.put("upload_time", ServiceTime.write(file.uploaded(), caller.rules()));
        fields.put("file_size", file.size());
        return fields;
    }
}
