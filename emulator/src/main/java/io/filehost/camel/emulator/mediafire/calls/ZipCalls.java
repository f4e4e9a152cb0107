package io.filehost.camel.emulator.mediafire.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.StoredItem;
import io.filehost.camel.emulator.mediafire.state.Traffic;

/**
 * {@code file/zip}: several files and folders as one archive; {@code download/bulk_download} is another name of it in
 * the documents. Every account has the free plan and may do so all the same, unless a quirk refuses it (148).
 */
final class ZipCalls {

    private final Lookup lookup;
    private final BlobStore blobs;

    ZipCalls(Lookup lookup, BlobStore blobs) {
        this.lookup = lookup;
        this.blobs = blobs;
    }

    void addTo(MethodTable table) {
        table.onPublic("file/zip", Access.SESSION_OPTIONAL, this::zip);
        table.onPublic("download/bulk_download", Access.SESSION_OPTIONAL, this::zip);
    }

    private Reply zip(Call call, Optional<Account> caller) {
        boolean metaOnly = call.flag("meta_only", false);
        boolean confirmed = call.flag("confirm_download", false);
        boolean large = call.flag("allow_large_download", false) || confirmed;
        boolean ownTraffic = call.flag("use_own_bandwidth", false) || confirmed && caller.isPresent();
        ZipSelection selection = new ZipSelection(caller);
        items(call, caller).forEach(selection::add);
        selection.check(large);
        if (selection.owner().options().has(Quirk.FREE_ACCOUNTS_CANNOT_ZIP)) {
            throw Refusal.of(ErrorCode.ZIP_NON_PRO_DOWNLOAD);
        }
        Traffic payer = payer(selection, caller, ownTraffic);
        if (metaOnly) {
            return Reply.ok();
        }
        payer.add(selection.bytes());
        ZipContent zip = new ZipContent(selection.files(), blobs);
        return Reply.binary(() -> new Answer(
                200, Map.of("Content-Type", "application/zip", "Content-Disposition", "attachment; filename=\"files.zip\""),
                zip.length(), zip::writeTo));
    }

    private List<Seen<? extends StoredItem>> items(Call call, Optional<Account> caller) {
        List<Seen<? extends StoredItem>> items = new ArrayList<>();
        for (String key : call.list("keys")) {
            items.add(readable(lookup.item(key, caller)
                    .orElseThrow(() -> Refusal.of(ShareCalls.unknown(key), key))));
        }
        if (items.isEmpty() && (call.hasText(Lookup.FILE_PATH) || call.hasText(Lookup.FOLDER_PATH))) {
            Account account = caller.orElseThrow(() -> Refusal.of(ErrorCode.MISSING_TOKEN));
            call.text(Lookup.FILE_PATH).ifPresent(path -> items.add(Seen.byOwner(account, lookup.ownFile(call, account))));
            call.text(Lookup.FOLDER_PATH).ifPresent(path -> items.add(Seen.byOwner(account, Lookup.folderAt(account, path))));
        }
        return items;
    }

    private static Seen<? extends StoredItem> readable(Seen<? extends StoredItem> seen) {
        if (!seen.right().mayRead()) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED, seen.item().key());
        }
        return seen;
    }

    /** Whose traffic the archive is: the owner's, or the caller's when he wants to pay. */
    private static Traffic payer(ZipSelection selection, Optional<Account> caller, boolean ownTraffic) {
        Account owner = selection.owner();
        long bytes = selection.bytes();
        if (ownTraffic || caller.filter(owner::equals).isPresent()) {
            Traffic own = caller.orElseThrow(() -> Refusal.of(ErrorCode.MISSING_TOKEN)).traffic();
            return requireTraffic(own, bytes, ErrorCode.ZIP_REQUESTER_INSUFFICIENT_BANDWIDTH);
        }
        boolean callerCouldPay = caller.filter(account -> account.traffic().allows(bytes)).isPresent();
        return requireTraffic(owner.traffic(), bytes, callerCouldPay
                ? ErrorCode.ZIP_OWNER_INSUFFICIENT_BANDWIDTH : ErrorCode.ZIP_ALL_INSUFFICIENT_BANDWIDTH);
    }

    private static Traffic requireTraffic(Traffic traffic, long bytes, int otherwise) {
        if (!traffic.allows(bytes)) {
            throw Refusal.of(otherwise);
        }
        return traffic;
    }
}
