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
import io.filehost.camel.emulator.mediafire.state.Copying;
import io.filehost.camel.emulator.mediafire.state.Filing;
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
    private final Reach reach;
    private final FileFields fields;
    private final TextContent texts;

    FileChangeCalls(Lookup lookup, FileFields fields, TextContent texts) {
        this.lookup = lookup;
        this.reach = new Reach(lookup);
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
        Seen<StoredFolder> target = reach.target(call, account, Lookup.FOLDER_KEY, Lookup.FOLDER_PATH);
        Copying copying = target.owner().copying();
        Change change = target.owner().change();
        if (!call.hasText(Lookup.QUICK_KEY) && call.hasText(Lookup.FILE_PATH)) {
            StoredFile copy = copying.file(lookup.ownFile(call, account), target.item(), change);
            return Replies.revision(copied(List.of(copy.key()), 0), change, target.isOwn());
        }
        List<String> copies = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (String key : Lookup.keys(call, Lookup.QUICK_KEY, ErrorCode.MISSING_QUICKKEY)) {
            try {
                copies.add(copying.file(source(key, account), target.item(), change).key());
            } catch (Refusal refused) {
                refusals.add(refused);
            }
        }
        Reply reply = Replies.revision(copied(copies, refusals.size()), change, target.isOwn());
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

    private static Reply copied(List<String> keys, int failed) {
        return Reply.ok().items("new_quickkeys", "new_quickkey", keys)
                .put("skipped_count", 0).put("other_count", failed);
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
        Seen<StoredFolder> parent = reach.target(call, account, "parent_key", "parent_path");
        Account owner = parent.owner();
        Content content = text ? texts.store("  ".getBytes(StandardCharsets.US_ASCII)) : Content.EMPTY;
        Change change = owner.change();
        StoredFile file = owner.filing().store(parent.item(), name, content, OnDuplicate.KEEP, change);
        call.text("mtime").map(ServiceTime::parse).ifPresent(time -> owner.filing().setModified(file, time, change));
        Seen<StoredFile> seen = Seen.by(Optional.of(account), owner, file);
        Map<String, Object> info = seen.isOwn() ? fields.ownInfo(call.origin(), seen) : fields.info(call.origin(), seen);
        return Replies.revision(Reply.ok().put("fileinfo", info), change, seen.isOwn());
    }

    private static String requiredExtension(Call call) {
        return call.text("file_extension").orElseThrow(() -> Refusal.of(ErrorCode.MISSING_FILE_EXTENSION));
    }

    private Reply delete(Call call, Account account) {
        account.jobs().requireIdle();
        Batch<StoredFile> files = reach.files(call, account, Need.REMOVE);
        Change change = files.owner().change();
        files.owner().trash().deleteFiles(files.items(), change);
        return Replies.revision(Reply.ok(), change, files.own());
    }

    private Reply move(Call call, Account account) {
        account.jobs().requireIdle();
        Batch<StoredFile> files = reach.files(call, account, Need.REMOVE);
        StoredFolder target = files.into(reach.target(call, account, Lookup.FOLDER_KEY, Lookup.FOLDER_PATH));
        Change change = files.owner().change();
        Map<String, String> newNames = files.owner().moving().files(files.items(), target, change);
        return Replies.revision(Reply.ok().put("new_names", newNames.isEmpty() ? "" : newNames), change, files.own());
    }

    private Reply purge(Call call, Account account) {
        account.jobs().requireIdle();
        Seen<StoredFile> file = reach.file(call, account, Need.MANAGE);
        Change change = file.owner().change();
        file.owner().trash().purgeFile(file.item(), change);
        return Replies.revision(Reply.ok(), change, file.isOwn());
    }

    private Reply restore(Call call, Account account) {
        account.jobs().requireIdle();
        if (account.options().has(Quirk.RESTORE_UNDELETES) && !call.hasText("revision")) {
            return undelete(lookup.ownFile(call, account), account);
        }
        long revision = call.requiredNumber("revision");
        Seen<StoredFile> file = reach.file(call, account, Need.WRITE);
        Outcome outcome = file.owner().jobs().perform(Work.restore(file.item(), revision));
        return Replies.outcome(Reply.ok(), outcome, file.isOwn());
    }

    private static Reply undelete(StoredFile file, Account account) {
        Change change = account.change();
        if (file.inTrash()) {
            account.moving().files(List.of(file), account.tree().root(), change);
        }
        return Replies.revision(Reply.ok().asynchronous(false), change);
    }

    /**
     * Keeps which picture belongs to a file; it shows nowhere and uses no revision (samples). No code is documented for
     * files that are no pictures, sounds or films, so they are taken as well.
     */
    private Reply setArtwork(Call call, Account account) {
        account.jobs().requireIdle();
        Batch<StoredFile> files = reach.files(call, account, Need.WRITE);
        files.items().forEach(files.owner().filing()::requireAlive);
        StoredFile picture = reach.file(call, account, Need.SHARED, "artwork", "artwork_path").item();
        files.owner().filing().requireAlive(picture);
        files.owner().artworks().set(files.items(), picture);
        return Reply.ok();
    }

    private Reply update(Call call, Account account) {
        account.jobs().requireIdle();
        Optional<Privacy> privacy = Replies.privacy(call);
        Seen<StoredFile> seen = reach.file(call, account, privacy.isPresent() ? Need.MANAGE : Need.WRITE);
        StoredFile file = seen.item();
        Filing filing = seen.owner().filing();
        filing.requireAlive(file);
        boolean truncate = call.flag("truncate", false);
        Optional<Instant> mtime = call.text("mtime").map(ServiceTime::parse);
        Change change = seen.owner().change();
        call.text("filename").ifPresent(name -> filing.rename(file, name, change));
        if (call.has("description")) {
            filing.describe(file, call.text("description", ""), change);
        }
        privacy.ifPresent(value -> filing.setPrivacy(file, value, change));
        mtime.ifPresent(time -> filing.setModified(file, time, change));
        if (truncate && file.size() > 0) {
            filing.replaceContent(file, Content.EMPTY, change);
        }
        return Replies.revision(Reply.ok(), change, seen.isOwn());
    }

    /** The target keeps its key and gets the content of the source, whose key dies. Both are of one account. */
    private Reply updateFile(Call call, Account account) {
        account.jobs().requireIdle();
        Seen<StoredFile> from = reach.file(call, account, Need.REMOVE, "from_quickkey", "from_path");
        Seen<StoredFile> to = reach.file(call, account, Need.WRITE, "to_quickkey", "to_path");
        Account owner = Batch.of(List.of(from, to)).owner();
        StoredFile source = from.item();
        StoredFile target = to.item();
        if (source == target) {
            throw call.malformed("to_quickkey");
        }
        boolean image = FileKind.of(source.name()).isImage();
        if (image || !extension(source).equals(extension(target))) {
            throw Refusal.of(ErrorCode.INVALID_FILE_TYPE);
        }
        owner.filing().requireAlive(source);
        Change change = owner.change();
        owner.filing().overwrite(target, source, change);
        return Replies.revision(Reply.ok(), change, from.isOwn());
    }

    private static String extension(StoredFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
