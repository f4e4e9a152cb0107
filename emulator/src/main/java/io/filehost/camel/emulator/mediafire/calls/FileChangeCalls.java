package io.filehost.camel.emulator.mediafire.calls;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.Outcome;
import io.filehost.camel.emulator.mediafire.state.Privacy;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.Work;

/**
 * The calls of the file family that change something. Calls on several files do all or nothing (our reading; no source
 * says), except for {@code file/copy}, whose sample shows a part done.
 */
final class FileChangeCalls {

    private final Lookup lookup;
    private final FileFields fields;
    private final TextContent texts;

    FileChangeCalls(Lookup lookup, FileFields fields, TextContent texts) {
        this.lookup = lookup;
        this.fields = fields;
        this.texts = texts;
    }

    void addTo(MethodTable table) {
        table.on("file/copy", Access.SESSION, this::copy);
        table.on("file/create", Access.SESSION, this::create);
        table.on("file/delete", Access.SESSION, this::delete);
        table.on("file/move", Access.SESSION, this::move);
        table.on("file/purge", Access.SESSION, this::purge);
        table.on("file/restore", Access.SESSION, this::restore);
        table.on("file/set_artwork", Access.SESSION, this::setArtwork);
        table.on("file/update", Access.SESSION, this::update);
        table.on("file/update_file", Access.SESSION, this::updateFile);
    }

    private Reply copy(Call call, Account account) {
        account.jobs().requireIdle();
        StoredFolder target = lookup.targetFolder(call, account, Lookup.FOLDER_KEY, Lookup.FOLDER_PATH);
        Change change = account.change();
        if (!call.hasText(Lookup.QUICK_KEY) && call.hasText(Lookup.FILE_PATH)) {
            StoredFile copy = account.copying().file(lookup.ownFile(call, account), target, change);
            return copied(List.of(copy.key()), 0, change);
        }
        List<String> copies = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (String key : Lookup.keys(call, Lookup.QUICK_KEY, ErrorCode.MISSING_QUICKKEY)) {
            try {
                copies.add(account.copying().file(source(key, account), target, change).key());
            } catch (Refusal refused) {
                refusals.add(refused);
            }
        }
        Reply reply = copied(copies, refusals.size(), change);
        if (!refusals.isEmpty()) {
            throw copies.isEmpty() ? refusals.get(0) : refusals.get(0).with(reply);
        }
        return reply;
    }

    /** A file that may be copied: an own one, or one of another account that the caller may read. */
    private StoredFile source(String key, Account account) {
        Lookup.requireFileKey(key);
        Seen<StoredFile> seen = lookup.file(key, Optional.of(account))
                .orElseThrow(() -> Refusal.of(ErrorCode.INVALID_QUICKKEY, key));
        if (!seen.right().mayRead()) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED, key);
        }
        return seen.item();
    }

    private static Reply copied(List<String> keys, int failed, Change change) {
        Reply reply = Reply.ok().items("new_quickkeys", "new_quickkey", keys)
                .put("skipped_count", 0).put("other_count", failed);
        return Replies.revision(reply, change);
    }

    private Reply create(Call call, Account account) {
        account.jobs().requireIdle();
        String name = call.text("filename").orElseGet(() -> "Untitled." + requiredExtension(call));
        if (name.lastIndexOf('.') <= 0) {
            throw Refusal.of(ErrorCode.MISSING_FILE_EXTENSION);
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            throw Refusal.of(ErrorCode.INVALID_FILE_EXTENSION);
        }
        boolean text = call.choice("type", "", "text").equals("text");
        StoredFolder parent = lookup.targetFolder(call, account, "parent_key", "parent_path");
        Content content = text ? texts.store("  ".getBytes(StandardCharsets.US_ASCII)) : Content.EMPTY;
        Change change = account.change();
        StoredFile file = account.filing().store(parent, name, content, OnDuplicate.KEEP, change);
        call.text("mtime").map(ServiceTime::parse).ifPresent(time -> account.filing().setModified(file, time, change));
        Map<String, Object> info = fields.ownInfo(call.origin(), Seen.byOwner(account, file));
        return Replies.revision(Reply.ok().put("fileinfo", info), change);
    }

    private static String requiredExtension(Call call) {
        return call.text("file_extension").orElseThrow(() -> Refusal.of(ErrorCode.MISSING_FILE_EXTENSION));
    }

    private Reply delete(Call call, Account account) {
        account.jobs().requireIdle();
        Change change = account.change();
        account.trash().deleteFiles(lookup.ownFiles(call, account), change);
        return Replies.revision(Reply.ok(), change);
    }

    private Reply move(Call call, Account account) {
        account.jobs().requireIdle();
        List<StoredFile> files = lookup.ownFiles(call, account);
        StoredFolder target = lookup.targetFolder(call, account, Lookup.FOLDER_KEY, Lookup.FOLDER_PATH);
        Change change = account.change();
        Map<String, String> newNames = account.moving().files(files, target, change);
        return Replies.revision(Reply.ok().put("new_names", newNames.isEmpty() ? "" : newNames), change);
    }

    private Reply purge(Call call, Account account) {
        account.jobs().requireIdle();
        Change change = account.change();
        account.trash().purgeFile(lookup.ownFile(call, account), change);
        return Replies.revision(Reply.ok(), change);
    }

    private Reply restore(Call call, Account account) {
        account.jobs().requireIdle();
        if (account.options().has(Quirk.RESTORE_UNDELETES) && !call.hasText("revision")) {
            return undelete(lookup.ownFile(call, account), account);
        }
        long revision = call.requiredNumber("revision");
        Outcome outcome = account.jobs().perform(Work.restore(lookup.ownFile(call, account), revision));
        return Replies.outcome(Reply.ok(), outcome);
    }

    private static Reply undelete(StoredFile file, Account account) {
        Change change = account.change();
        if (file.inTrash()) {
            account.moving().files(List.of(file), account.tree().root(), change);
        }
        return Replies.revision(Reply.ok().asynchronous(false), change);
    }

    /** Checks the keys; pictures of media files show nowhere, so nothing is kept and no revision is used (samples). */
    private Reply setArtwork(Call call, Account account) {
        account.jobs().requireIdle();
        lookup.ownFiles(call, account).forEach(account.filing()::requireAlive);
        lookup.ownFile(call, account, "artwork", "artwork_path");
        return Reply.ok();
    }

    private Reply update(Call call, Account account) {
        account.jobs().requireIdle();
        StoredFile file = lookup.ownFile(call, account);
        account.filing().requireAlive(file);
        Optional<Privacy> privacy = Replies.privacy(call);
        boolean truncate = call.flag("truncate", false);
        Optional<Instant> mtime = call.text("mtime").map(ServiceTime::parse);
        Change change = account.change();
        call.text("filename").ifPresent(name -> account.filing().rename(file, name, change));
        if (call.has("description")) {
            account.filing().describe(file, call.text("description", ""), change);
        }
        privacy.ifPresent(value -> account.filing().setPrivacy(file, value, change));
        mtime.ifPresent(time -> account.filing().setModified(file, time, change));
        if (truncate && file.size() > 0) {
            account.filing().replaceContent(file, Content.EMPTY, change);
        }
        return Replies.revision(Reply.ok(), change);
    }

    /** The target keeps its key and gets the content of the source, whose key dies. */
    private Reply updateFile(Call call, Account account) {
        account.jobs().requireIdle();
        StoredFile source = lookup.ownFile(call, account, "from_quickkey", "from_path");
        StoredFile target = lookup.ownFile(call, account, "to_quickkey", "to_path");
        if (source == target) {
            throw call.malformed("to_quickkey");
        }
        boolean image = FileKind.of(source.name()).isImage();
        if (image || !extension(source).equals(extension(target))) {
            throw Refusal.of(ErrorCode.INVALID_FILE_TYPE);
        }
        account.filing().requireAlive(source);
        Change change = account.change();
        account.filing().overwrite(target, source, change);
        return Replies.revision(Reply.ok(), change);
    }

    private static String extension(StoredFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
