package io.filehost.camel.emulator.sendspace.calls;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.state.Account;

/** The file family as the API documents tell it, without mails. */
final class FileCalls {

    private final FileFields fields;

    FileCalls(FileFields fields) {
        this.fields = fields;
    }

    void addTo(MethodTable methods) {
        methods.on("files.getInfo", this::getInfo);
    }

    private Reply getInfo(Call call, Account account) {
        return fields.reply(call, account, call.requiredList("file_id").stream().map(account.tree()::file).toList());
    }
}
