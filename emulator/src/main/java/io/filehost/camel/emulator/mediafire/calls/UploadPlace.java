package io.filehost.camel.emulator.mediafire.calls;

import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.state.FileDrop;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.Right;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;
import io.filehost.camel.emulator.mediafire.state.upload.Landing;
import io.filehost.camel.emulator.mediafire.state.upload.UploadDesk;
import io.filehost.camel.emulator.mediafire.state.upload.UploadTarget;

/**
 * The place an upload call names, and whose it is: a file, a folder with a path below it, or a drop box, which needs no
 * token.
 *
 * @param account who gets the file and needs the room for it: the caller, or who shared the place with him
 * @param sender  whose settings count: the caller, or the owner of the drop box
 */
record UploadPlace(Account account, Account sender, Landing landing) {

    /**
     * @throws Refusal 104 when nobody is logged in and no drop box is named, 214 for an unknown drop box
     */
    static UploadPlace of(Call call, Optional<Account> caller, UploadDesk desk, Accounts accounts) {
        if (call.hasText("filedrop_key")) {
            return dropBox(call, desk, accounts);
        }
        Account sender = caller.orElseThrow(() -> Refusal.of(ErrorCode.MISSING_TOKEN));
        Optional<String> quickKey = call.text("quick_key").or(() -> call.text("quickkey"));
        String key = quickKey.or(() -> call.text("folder_key")).or(() -> call.text("uploadkey")).orElse(StoredFolder.ROOT);
        Account account = accounts.ownerOf(key).orElse(sender);
        if (account != sender && !isShared(key, account, sender)) {
            return new UploadPlace(sender, sender, quickKey.isPresent() ? Landing.closedFile(key) : Landing.closedFolder(key));
        }
        Landing landing = quickKey.isPresent()
                ? desk.landingInFile(account, key) : desk.landingInFolder(account, key, call.text("path", ""));
        return new UploadPlace(account, sender, landing);
    }

    private static boolean isShared(String key, Account owner, Account sender) {
        return owner.tree().item(key).map(item -> owner.shares().rightOf(Optional.of(sender), item))
                .filter(Right::mayWrite).isPresent();
    }

    /** The answer may tell a device revision: that of the place is the caller's own. */
    boolean isOwn() {
        return account == sender;
    }

    private static UploadPlace dropBox(Call call, UploadDesk desk, Accounts accounts) {
        String key = call.required("filedrop_key");
        for (Account account : accounts.all()) {
            for (StoredFolder folder : account.tree().allFolders()) {
                if (folder.fileDrop().map(FileDrop::key).filter(key::equals).isPresent() && !folder.inTrash()) {
                    Landing landing = desk.landingInFolder(account, folder.key(), call.text("path", ""));
                    return new UploadPlace(account, account, landing.inDropBox());
                }
            }
        }
        throw Refusal.of(ErrorCode.INVALID_FILEDROP_KEY);
    }

    /** Something became a file here: the owner of a drop box may want a mail. */
    void filed(Outbox outbox) {
        account.tree().folder(landing.target().folderKey()).filter(folder -> landing.dropBox())
                .flatMap(
                        folder -> account.tree().chain(folder).stream().filter(each -> each.fileDrop().isPresent()).findFirst())
                .filter(box -> box.fileDrop().orElseThrow().mails())
                .ifPresent(box -> outbox.mail(account.email(), "a file was dropped into " + box.name()));
    }

    /** Refuses data with 208 while a background job runs, where the account's quirks ask for it. */
    void refuseWhileBusy() {
        if (account.options().has(Quirk.UPLOADS_WAIT_FOR_JOBS)) {
            account.jobs().requireIdle();
        }
    }

    UploadTarget target() {
        return landing.target();
    }

    /**
     * Refuses a place that is not there, or not open to the caller, as the calls without data do: 110, 112, 114, 211.
     */
    UploadPlace orRefusal() {
        return switch (landing.result()) {
            case TAKEN -> this;
            case FILE_UNKNOWN -> throw Refusal.of(ErrorCode.INVALID_QUICKKEY);
            case FILE_CLOSED, FOLDER_CLOSED -> throw Refusal.of(ErrorCode.ACCESS_DENIED);
            case FOLDER_IN_TRASH -> throw Refusal.of(ErrorCode.CANT_MODIFY_DELETED_ITEMS);
            default -> throw Refusal.of(ErrorCode.INVALID_FOLDERKEY);
        };
    }
}
