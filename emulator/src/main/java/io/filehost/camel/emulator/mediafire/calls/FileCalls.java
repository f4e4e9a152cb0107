package io.filehost.camel.emulator.mediafire.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.ContentVersion;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/** The calls of the file family that read. Knows accounts and keys, not sockets and envelopes. */
final class FileCalls {

    private static final int ONE_TIME_KEY_LENGTH = 31;

    // Reported were five to ten minutes.
    private static final Duration LATE = Duration.ofMinutes(5);

    private final Lookup lookup;
    private final FileFields fields;

    FileCalls(Lookup lookup, FileFields fields) {
        this.lookup = lookup;
        this.fields = fields;
    }

    void addTo(MethodTable table) {
        table.onPublic("file/get_info", Access.SESSION_OPTIONAL, this::getInfo);
        table.on("file/get_versions", Access.SESSION, this::getVersions);
        table.on("file/recently_modified", Access.SESSION, this::recentlyModified);
    }

    private Reply getInfo(Call call, Optional<Account> caller) {
        if (!call.hasText(Lookup.QUICK_KEY) && call.hasText(Lookup.FILE_PATH)) {
            Account account = caller.orElseThrow(() -> Refusal.of(ErrorCode.MISSING_TOKEN));
            StoredFile file = lookup.ownFile(call, account);
            return Reply.ok().put("file_info", fields.ownInfo(call.origin(), Seen.byOwner(account, file)));
        }
        List<String> keys = Lookup.keys(call, Lookup.QUICK_KEY, ErrorCode.MISSING_QUICKKEY);
        return keys.size() == 1 ? one(call, keys.get(0), caller) : many(call, keys, caller);
    }

    private Reply one(Call call, String key, Optional<Account> caller) {
        if (key.length() == ONE_TIME_KEY_LENGTH) {
            StoredFile file = lookup.oneTimeFile(key).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_QUICKKEY));
            Seen<StoredFile> seen = lookup.file(file.key(), Optional.empty()).orElseThrow();
            return Reply.ok().put("file_info", fields.oneTimeInfo(seen));
        }
        Lookup.requireFileKey(key);
        Seen<StoredFile> seen = lookup.file(key, caller).orElseThrow(() -> Refusal.of(ErrorCode.INVALID_QUICKKEY, key));
        if (!seen.right().mayRead()) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED, key);
        }
        return Reply.ok().put("file_info",
                seen.isOwn() ? fields.ownInfo(call.origin(), seen) : fields.info(call.origin(), seen));
    }

    /** Bad keys are skipped and named; when all are bad the call is refused. */
    private Reply many(Call call, List<String> keys, Optional<Account> caller) {
        List<Map<String, Object>> infos = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (String key : keys) {
            lookup.file(key, caller).filter(seen -> seen.right().mayRead()).ifPresentOrElse(
                    seen -> infos.add(fields.info(call.origin(), seen)), () -> skipped.add(key));
        }
        if (infos.isEmpty()) {
            throw Refusal.of(ErrorCode.INVALID_QUICKKEY, "none of the keys is known");
        }
        Reply reply = Reply.ok().items("file_infos", "file_info", infos);
        return skipped.isEmpty() ? reply : reply.put("skipped", String.join(",", skipped));
    }

    private Reply getVersions(Call call, Account account) {
        StoredFile file = new Reach(lookup).file(call, account, Need.SHARED).item();
        List<Map<String, Object>> versions = new ArrayList<>();
        for (ContentVersion version : file.versions()) {
            if (isListed(version, file, account)) {
                versions.add(0, versionFields(version, version == file.head()));
            }
        }
        return Reply.ok().items("file_versions", "file_version", versions);
    }

    private static boolean isListed(ContentVersion version, StoredFile file, Account account) {
        return !account.options().has(Quirk.LATE_VERSIONS) || file.versions().get(0) == version
                || !version.stored().plus(LATE).isAfter(account.now());
    }

    private static Map<String, Object> versionFields(ContentVersion version, boolean head) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("revision", version.revision());
        fields.put("date", ServiceTime.central(version.stored()));
        if (head) {
            fields.put("head", "yes");
        }
        fields.put("date_utc", ServiceTime.utc(version.stored()));
        return fields;
    }

    /** Newest first; a file of which several versions were stored stands there for each of them (sample). */
    private Reply recentlyModified(Call call, Account account) {
        long count = call.number("number_of_files", 10);
        if (count < 0) {
            throw call.malformed("number_of_files");
        }
        List<String> keys = account.tree().allFiles().stream().filter(file -> !file.inTrash())
                .flatMap(FileCalls::modifications).sorted(Comparator.comparing(Modification::revision).reversed())
                .limit(count).map(Modification::quickKey).toList();
        return Reply.ok().items("quickkeys", "quickkey", keys);
    }

    /** A change of a file that is still known: its last one, or one that stored a version. */
    private record Modification(long revision, String quickKey) {
    }

    private static Stream<Modification> modifications(StoredFile file) {
        return Stream.concat(Stream.of(file.revision()), file.versions().stream().map(ContentVersion::revision)).distinct()
                .map(revision -> new Modification(revision, file.key()));
    }
}
