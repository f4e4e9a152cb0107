package io.filehost.camel.emulator.mediafire.calls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.StoredItem;

/**
 * {@code file/zip}: several files and folders as one archive. Everybody counts as premium, so traffic is never refused.
 * How the real service lays out folders is not documented; here they keep their structure.
 */
final class ZipCalls {

    private static final long LARGEST_FILE = 314_572_800L;
    private static final long LARGEST_ARCHIVE = 2_147_483_647L;

    private final Lookup lookup;
    private final BlobStore blobs;

    ZipCalls(Lookup lookup, BlobStore blobs) {
        this.lookup = lookup;
        this.blobs = blobs;
    }

    void addTo(MethodTable table) {
        table.onPublic("file/zip", Access.SESSION_OPTIONAL, this::zip);
    }

    private Reply zip(Call call, Optional<Account> caller) {
        boolean metaOnly = call.flag("meta_only", false);
        boolean large = call.flag("allow_large_download", false) || call.flag("confirm_download", false);
        Map<String, StoredFile> entries = new LinkedHashMap<>();
        Set<Account> owners = new LinkedHashSet<>();
        for (Seen<? extends StoredItem> item : items(call, caller)) {
            owners.add(item.owner());
            add(entries, item, "", caller);
        }
        check(entries.values(), owners, large);
        if (metaOnly) {
            return Reply.ok();
        }
        ZipContent zip = new ZipContent(entries, blobs);
        return Reply.binary(new Answer(
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

    private static void add(
            Map<String, StoredFile> entries, Seen<? extends StoredItem> seen, String path, Optional<Account> caller) {
        Account owner = seen.owner();
        if (seen.item() instanceof StoredFile file) {
            entries.put(free(entries, path + file.name()), file);
        } else if (seen.item() instanceof StoredFolder folder) {
            String inside = path + folder.name() + "/";
            owner.tree().filesIn(folder).stream().map(file -> Seen.by(caller, owner, file))
                    .filter(each -> each.right().mayRead()).forEach(each -> add(entries, each, inside, caller));
            owner.tree().foldersIn(folder).stream().map(below -> Seen.by(caller, owner, below))
                    .filter(each -> each.right().mayRead()).forEach(each -> add(entries, each, inside, caller));
        }
    }

    private static String free(Map<String, StoredFile> entries, String path) {
        String free = path;
        for (int number = 1; entries.containsKey(free); number++) {
            free = "(" + number + ")" + path;
        }
        return free;
    }

    private static void check(Collection<StoredFile> files, Set<Account> owners, boolean large) {
        if (files.isEmpty()) {
            throw Refusal.of(ErrorCode.ZIP_NO_FILES_SELECTED);
        }
        if (owners.size() > 1) {
            throw Refusal.of(ErrorCode.ZIP_MULTIPLE_OWNERS);
        }
        if (files.stream().anyMatch(file -> file.size() > LARGEST_FILE)) {
            throw Refusal.of(ErrorCode.ZIP_FILE_TOO_BIG);
        }
        if (!large && files.stream().mapToLong(StoredFile::size).sum() > LARGEST_ARCHIVE) {
            throw Refusal.of(ErrorCode.ZIP_TOTAL_SIZE_TOO_BIG);
        }
    }
}
