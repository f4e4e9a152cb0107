package io.filehost.camel.emulator.mediafire.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Filing;
import io.filehost.camel.emulator.mediafire.state.KeyLength;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.Outcome;
import io.filehost.camel.emulator.mediafire.state.Privacy;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.Work;
import io.filehost.camel.emulator.mediafire.state.WorkKind;

/** The calls of the folder family that change something; large ones go on in the background. */
final class FolderChangeCalls {

    private final Reach reach;

    FolderChangeCalls(Lookup lookup) {
        this.reach = new Reach(lookup);
    }

    void addTo(MethodTable table) {
        table.on("folder/create", Access.SESSION, this::create);
        table.on("folder/copy", Access.SESSION, this::copy);
        table.on("folder/move", Access.SESSION, this::move);
        table.on("folder/delete", Access.SESSION, this::delete);
        table.on("folder/purge", Access.SESSION, this::purge);
        table.on("folder/update", Access.SESSION, this::update);
    }

    private Reply create(Call call, Account account) {
        account.jobs().requireIdle();
        String name = call.text("foldername").orElseThrow(() -> Refusal.of(ErrorCode.MISSING_FOLDERNAME));
        OnDuplicate onDuplicate = onDuplicate(call);
        Optional<Instant> mtime = call.text("mtime").map(ServiceTime::parse);
        Seen<StoredFolder> parent = reach.target(call, account, "parent_key", "parent_path");
        Account owner = parent.owner();
        Change change = owner.change();
        StoredFolder folder = owner.filing().makeFolder(parent.item(), name, onDuplicate, change);
        if (change.revision().isPresent()) {
            mtime.ifPresent(time -> owner.filing().setModified(folder, time, change));
        }
        return Replies.revision(made(folder, owner), change, parent.isOwn());
    }

    private static Reply made(StoredFolder folder, Account owner) {
        return Reply.ok()
                .put("folder_key", folder.key())
                .put("upload_key", folder.key())
                .put("parent_folderkey", folder.parentKey())
                .put("name", folder.name())
                .put("description", folder.description())
                .put("created", ServiceTime.central(folder.created()))
                .put("privacy", folder.privacy().word())
                .put("file_count", owner.tree().filesIn(folder).size())
                .put("folder_count", owner.tree().foldersIn(folder).size())
                .put("revision", folder.revision())
                .flag("dropbox_enabled", folder.fileDrop().isPresent())
                .put("flag", 2)
                .put("created_utc", ServiceTime.utc(folder.created()));
    }

    /** The newer parameter, else the older one, else skip (our reading of the missing default). */
    private static OnDuplicate onDuplicate(Call call) {
        Optional<OnDuplicate> action = call.text("action_on_duplicate")
                .map(word -> OnDuplicate.of(word).orElseThrow(() -> call.malformed("action_on_duplicate")));
        if (action.isEmpty() && call.hasText("allow_duplicate_name")) {
            return call.flag("allow_duplicate_name", false) ? OnDuplicate.KEEP : OnDuplicate.REPLACE;
        }
        return action.orElse(OnDuplicate.SKIP);
    }

    private Reply copy(Call call, Account account) {
        account.jobs().requireIdle();
        Batch<StoredFolder> folders = reach.folders(call, account, Need.SHARED, "folder_key_src", "folder_path_src");
        StoredFolder target = folders.into(reach.target(call, account, "folder_key_dst", "folder_path_dst"));
        List<String> keys
                = Stream.generate(() -> account.newKey(KeyLength.FOLDER)).limit(folders.items().size()).toList();
        Outcome outcome = folders.owner().jobs()
                .perform(Work.on(WorkKind.COPY_FOLDERS, folders.items()).into(target).making(keys));
        return Replies.outcome(Reply.ok().items("new_folderkeys", "new_folderkey", keys), outcome, folders.own());
    }

    private Reply move(Call call, Account account) {
        account.jobs().requireIdle();
        Batch<StoredFolder> folders = reach.folders(call, account, Need.REMOVE, "folder_key_src", "folder_path_src");
        StoredFolder target = folders.into(reach.target(call, account, "folder_key_dst", "folder_path_dst"));
        Outcome outcome = folders.owner().jobs().perform(Work.on(WorkKind.MOVE_FOLDERS, folders.items()).into(target));
        return Replies.outcome(Reply.ok(), outcome, folders.own());
    }

    private Reply delete(Call call, Account account) {
        return perform(WorkKind.DELETE_FOLDERS, Need.REMOVE, call, account);
    }

    private Reply purge(Call call, Account account) {
        return perform(WorkKind.PURGE_FOLDERS, Need.MANAGE, call, account);
    }

    private Reply perform(WorkKind kind, Need need, Call call, Account account) {
        account.jobs().requireIdle();
        Batch<StoredFolder> folders = reach.folders(call, account, need, Lookup.FOLDER_KEY, Lookup.FOLDER_PATH);
        Outcome outcome = folders.owner().jobs().perform(Work.on(kind, folders.items()));
        return Replies.outcome(Reply.ok(), outcome, folders.own());
    }

    private Reply update(Call call, Account account) {
        account.jobs().requireIdle();
        Optional<Privacy> privacy = Replies.privacy(call);
        Seen<StoredFolder> seen = reach.folder(call, account, privacy.isPresent() ? Need.MANAGE : Need.WRITE);
        StoredFolder folder = seen.item();
        if (folder.isRoot()) {
            throw Refusal.of(ErrorCode.ACCESS_DENIED, "the root cannot be changed");
        }
        Filing filing = seen.owner().filing();
        filing.requireAlive(folder);
        boolean recursive = call.flag("privacy_recursive", false);
        Optional<Instant> mtime = call.text("mtime").map(ServiceTime::parse);
        Change change = seen.owner().change();
        call.text("foldername").ifPresent(name -> filing.rename(folder, name, change));
        if (call.has("description")) {
            filing.describe(folder, call.text("description", ""), change);
        }
        mtime.ifPresent(time -> filing.setModified(folder, time, change));
        if (privacy.isPresent() && recursive) {
            return recursively(seen, privacy.get(), change);
        }
        privacy.ifPresent(value -> filing.setPrivacy(folder, value, change));
        return Replies.revision(Reply.ok().asynchronous(false), change, seen.isOwn());
    }

    private static Reply recursively(Seen<StoredFolder> folder, Privacy privacy, Change before) {
        Work work = Work.on(WorkKind.SET_PRIVACY, List.of(folder.item())).with(privacy);
        return Replies.outcome(Reply.ok(), folder.owner().jobs().perform(work, before), folder.isOwn());
    }
}
