package io.filehost.camel.emulator.sendspace.calls;

import java.util.List;
import java.util.function.Function;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.mail.MailAddress;
import io.filehost.camel.emulator.sendspace.mail.Mailroom;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.state.ItemRefusal;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.INVALID_EMAIL;

/**
 * Sends mails with the addresses of files and folders. One address that is none refuses all mails about an item, with
 * its id. A folder need not be shared (U19, our reading).
 */
final class MailCalls {

    private static final String FILE = "file_id";
    private static final String FOLDER = "folder_id";
    private static final String EMAILS = "emails";
    private static final String SENDER = "sender_email";

    private final Mailroom mails;
    private final SiteAddresses addresses;
    private final Accounts accounts;

    MailCalls(Mailroom mails, SiteAddresses addresses, Accounts accounts) {
        this.mails = mails;
        this.addresses = addresses;
        this.accounts = accounts;
    }

    void addTo(MethodTable methods) {
        methods.on("files.sendMail", this::sendFiles);
        methods.on("folders.sendMail", this::sendFolders);
    }

    private Reply sendFiles(Call call, Account account) {
        return send(call, FILE, account.owner().email(), id -> {
            StoredFile file = account.tree().file(id);
            return new Item(file.name(), addresses.page(call, file));
        });
    }

    private Reply sendFolders(Call call, Account account) {
        return send(call, FOLDER, account.owner().email(), id -> {
            StoredFolder folder = account.tree().folder(id);
            return new Item(folder.name(), addresses.page(call, folder));
        });
    }

    /** Mails about files of guests, by people who have no account either. */
    Reply sendGuestFiles(Call call) {
        String sender = call.required(SENDER);
        Reply sent = send(call, FILE, sender, id -> {
            StoredFile file = accounts.guests().tree().file(id);
            requireAddresses(List.of(sender), id);
            return new Item(file.name(), addresses.page(call, file));
        });
        return Reply.ok().put("status", "ok").putAll(sent.values());
    }

    private Reply send(Call call, String parameter, String sender, Function<String, Item> look) {
        List<String> ids = call.requiredList(parameter);
        List<String> recipients = call.requiredList(EMAILS);
        String message = call.text("message", "");
        return Reply.ok().put("id", Batch.of(ids, id -> {
            Item item = look.apply(id);
            requireAddresses(recipients, id);
            mails.tell(sender, recipients, item.name(), item.page(), message);
            return id;
        }).results());
    }

    private static void requireAddresses(List<String> emails, String id) {
        if (!emails.stream().allMatch(MailAddress::isValid)) {
            throw ItemRefusal.of(INVALID_EMAIL, id);
        }
    }

    /** What a mail is about. */
    private record Item(String name, String page) {
    }
}
