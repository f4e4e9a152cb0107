package io.filehost.camel.emulator.sendspace.calls;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Filing;
import io.filehost.camel.emulator.sendspace.state.Names;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

import static io.filehost.camel.emulator.sendspace.state.Capability.FOLDERS;

/** What the folder family changes. An account that lacks the capability is refused with 11. */
final class FolderChangeCalls {

    private static final String ID = "folder_id";
    private static final String PARENT = "parent_folder_id";

    private final FolderFields fields;

    FolderChangeCalls(FolderFields fields) {
        this.fields = fields;
    }

    void addTo(MethodTable methods) {
        methods.on("folders.create", this::create);
        methods.on("folders.setInfo", this::setInfo);
        methods.on("folders.delete", this::delete);
        methods.on("folders.move", this::move);
    }

    /** A folder of the same name may be there already and stays: no code forbids it. */
    private Reply create(Call call, Account account) {
        account.require(FOLDERS);
        String name = Names.checked(call.required("name"));
        boolean shared = call.flag("shared", false);
        StoredFolder parent = account.tree().folder(call.text(PARENT, StoredFolder.ROOT));
        return Reply.ok().put("folder", fields.of(call, account.filing().makeFolder(parent, name, shared)));
    }

    /** Absent values stay; an empty {@code shared} means private and an empty parent the root (our reading). */
    private Reply setInfo(Call call, Account account) {
        account.require(FOLDERS);
        String id = call.required(ID);
        Optional<String> name = call.given("name").map(Names::checked);
        Optional<Boolean> shared = call.given("shared").map(text -> call.flag("shared", false));
        StoredFolder folder = account.tree().folder(id);
        Optional<StoredFolder> parent
                = call.given(PARENT).map(text -> account.tree().folder(text.isEmpty() ? StoredFolder.ROOT : text));
        Filing filing = account.filing();
        filing.refuseRoot(folder);
        parent.ifPresent(target -> filing.move(folder, target));
        name.ifPresent(text -> filing.rename(folder, text));
        shared.ifPresent(flag -> filing.share(folder, flag));
        return Reply.ok().put("folder", fields.of(call, folder));
    }

    /** 1.0 takes one folder, which has to be empty; the later revision takes lists and deletes what is inside (C4). */
    private Reply delete(Call call, Account account) {
        account.require(FOLDERS);
        Filing filing = account.filing();
        boolean recursive = account.rules().has(Quirk.RECURSIVE_FOLDER_DELETE);
        return each(call, account, id -> {
            StoredFolder folder = account.tree().folder(id);
            if (recursive) {
                filing.deleteWithContents(folder);
            } else {
                filing.delete(folder);
            }
            return id;
        });
    }

    private Reply move(Call call, Account account) {
        account.require(FOLDERS);
        call.required(ID);
        StoredFolder target = account.tree().folder(call.required(PARENT));
        return each(call, account, id -> {
            account.filing().move(account.tree().folder(id), target);
            return id;
        });
    }

    private static Reply each(Call call, Account account, UnaryOperator<String> work) {
        if (account.rules().has(Quirk.MIXED_LIST_RESULTS)) {
            return Batch.of(call.requiredList(ID), work).mixed("folder");
        }
        List<String> done = Batch.of(List.of(call.required(ID)), work).results();
        return Reply.ok().put("status", "ok").put("id", done);
    }
}
