package io.filehost.camel.emulator.sendspace.calls;

import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.links.DownloadLinks;
import io.filehost.camel.emulator.sendspace.links.SharedFile;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.state.ItemRefusal;
import io.filehost.camel.emulator.sendspace.state.StoredFile;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.BAD_PASSWORD;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.BANDWIDTH_LIMIT;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.FILE_NOT_FOUND;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.INVALID_FILE_URL;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PERMISSION_DENIED;

/** Turns files into links to their bytes. Whoever knows the id of a file gets one, whomever it belongs to. */
final class DownloadCalls {

    private final Accounts accounts;
    private final DownloadLinks links;

    DownloadCalls(Accounts accounts, DownloadLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    void addTo(MethodTable methods) {
        methods.on("download.getInfo", this::getInfo);
    }

    private Reply getInfo(Call call, Account account) {
        account.require(Capability.DOWNLOAD);
        account.requireSubscription();
        String id = PageAddress.id(call, "file_id", "file", INVALID_FILE_URL);
        Account owner = accounts.ownerOfFile(id).orElseThrow(() -> ItemRefusal.of(FILE_NOT_FOUND, id));
        StoredFile file = owner.tree().file(id);
        check(call, owner, file);
        SharedFile shared = new SharedFile(id, file.name(), file.content().hash(), file.size(), file.isProtected());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file_id", id);
        fields.put("name", file.name());
        fields.put("url", links.mint(call.origin(), shared));
        fields.put("file_size", file.size());
        return Reply.ok().put("download", fields);
    }

    /** The owner pays for the download (our reading of the vendor's answers to frequent questions). */
    private static void check(Call call, Account owner, StoredFile file) {
        if (!owner.limits().allows(file)) {
            throw ItemRefusal.of(PERMISSION_DENIED, file.id());
        }
        if (file.isProtected() && !file.password().equals(call.text("password", ""))) {
            throw ItemRefusal.of(BAD_PASSWORD, file.id());
        }
        if (owner.bandwidthLeft() == 0) {
            throw ItemRefusal.of(BANDWIDTH_LIMIT, file.id());
        }
    }
}
