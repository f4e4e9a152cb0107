package io.filehost.camel.emulator.sendspace.calls;

import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.FolderTree;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

/** What the folder family tells of the caller's own folders. */
final class FolderCalls {

    private final FolderFields folders;
    private final FileFields files;

    FolderCalls(FolderFields folders, FileFields files) {
        this.folders = folders;
        this.files = files;
    }

    void addTo(MethodTable methods) {
        methods.on("folders.getInfo", this::getInfo);
        methods.on("folders.getContents", this::getContents);
        methods.on("folders.getAll", this::getAll);
    }

    private Reply getInfo(Call call, Account account) {
        StoredFolder folder = account.tree().folder(call.required("folder_id"));
        return Reply.ok().put("folder", folders.withTotals(call, folder, account.tree()));
    }

    /** Folders before files, as the samples have it (U25); nothing of the folder itself. */
    private Reply getContents(Call call, Account account) {
        FolderTree tree = account.tree();
        StoredFolder folder = tree.folder(call.required("folder_id"));
        return Reply.ok().put("folder", fields(call, tree.foldersIn(folder)))
                .putAll(files.reply(call, account, tree.filesIn(folder)).values());
    }

    /** The root is among them and is its own parent, as three clients show. */
    private Reply getAll(Call call, Account account) {
        boolean withRoot = !account.rules().has(Quirk.NO_ROOT_IN_GET_ALL);
        return Reply.ok().put("folder", fields(call,
                account.tree().allFolders().stream().filter(folder -> withRoot || !folder.isRoot()).toList()));
    }

    private List<Map<String, Object>> fields(Call call, List<StoredFolder> all) {
        return all.stream().map(folder -> folders.of(call, folder)).toList();
    }
}
