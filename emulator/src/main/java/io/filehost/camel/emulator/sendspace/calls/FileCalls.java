package io.filehost.camel.emulator.sendspace.calls;

import java.util.List;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

import static io.filehost.camel.emulator.sendspace.state.Capability.FILES;

/**
 * The file family as the API documents tell it, without mails. All of them take lists of files. An account that lacks
 * the capability can look and change nothing: 11 (our reading).
 */
final class FileCalls {

    private static final String ID = "file_id";

    private final FileFields fields;

    FileCalls(FileFields fields) {
        this.fields = fields;
    }

    void addTo(MethodTable methods) {
        methods.on("files.getInfo", this::getInfo);
        methods.on("files.moveToFolder", this::moveToFolder);
        methods.on("files.setInfo", this::setInfo);
        methods.on("files.delete", this::delete);
    }

    private Reply getInfo(Call call, Account account) {
        return fields.reply(call, account, Batch.of(call.requiredList(ID), account.tree()::file).results());
    }

    private Reply moveToFolder(Call call, Account account) {
        account.require(FILES);
        List<String> ids = call.requiredList(ID);
        StoredFolder target = account.tree().folder(call.required("folder_id"));
        Batch<StoredFile> moved = Batch.of(ids, id -> {
            StoredFile file = account.tree().file(id);
            account.filing().move(file, target);
            return file;
        });
        return account.rules().has(Quirk.MIXED_LIST_RESULTS)
                ? moved.mixed("file", file -> fields.of(call, account, file))
                : fields.reply(call, account, moved.results());
    }

    /** Every file of a list gets the same values (U26, our reading). */
    private Reply setInfo(Call call, Account account) {
        account.require(FILES);
        List<String> ids = call.requiredList(ID);
        FileChanges changes = FileChanges.of(call, account);
        return fields.reply(call, account, Batch.of(ids, id -> changes.apply(account.tree().file(id))).results());
    }

    private Reply delete(Call call, Account account) {
        account.require(FILES);
        Batch<String> deleted = Batch.of(call.requiredList(ID), id -> {
            account.filing().delete(account.tree().file(id));
            return id;
        });
        return account.rules().has(Quirk.MIXED_LIST_RESULTS)
                ? deleted.mixed("file") : Reply.ok().put("id", deleted.results());
    }
}
