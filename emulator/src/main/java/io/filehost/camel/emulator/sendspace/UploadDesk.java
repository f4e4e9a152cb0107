package io.filehost.camel.emulator.sendspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.sendspace.links.SitePages;
import io.filehost.camel.emulator.sendspace.mail.MailAddress;
import io.filehost.camel.emulator.sendspace.mail.Mailroom;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.state.Content;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;
import io.filehost.camel.emulator.sendspace.upload.Receipt;
import io.filehost.camel.emulator.sendspace.upload.UploadSlot;
import io.filehost.camel.emulator.sendspace.upload.UploadWishes;
import io.filehost.camel.emulator.sendspace.upload.Uploads;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PERMISSION_DENIED;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PRO_DISKSPACE_LIMIT;

/** Puts uploaded files into the accounts they are for, and does what their senders ask for beside. */
final class UploadDesk implements Uploads {

    private final Accounts accounts;
    private final BlobStore blobs;
    private final Mailroom mails;
    private final Supplier<Rules> rules;

    UploadDesk(Accounts accounts, BlobStore blobs, Mailroom mails, Supplier<Rules> rules) {
        this.accounts = accounts;
        this.blobs = blobs;
        this.mails = mails;
        this.rules = rules;
    }

    @Override
    public Receipt keep(UploadSlot slot, UploadWishes wishes, String name, ReceivedBytes bytes, String origin) {
        String site = SitePages.site(origin, rules.get());
        return accounts.exclusively(() -> slot.member().isPresent()
                ? keepFor(member(slot.member().get()), wishes, name, bytes, site)
                : keepForGuest(wishes, name, bytes, site));
    }

    private Account member(String name) {
        return accounts.findByName(name).orElseThrow(() -> Refusal.of(PERMISSION_DENIED, "the account is gone"));
    }

    private Receipt keepFor(Account account, UploadWishes wishes, String name, ReceivedBytes bytes, String site) {
        long left = account.diskspaceLeft();
        if (left >= 0 && bytes.size() > left) {
            throw Refusal.of(PRO_DISKSPACE_LIMIT, "the file is larger than what is left");
        }
        StoredFile file = store(account, folder(account, wishes), wishes, name, bytes);
        account.filing().protect(file, wishes.password().orElse(""));
        tellRecipients(account.owner().email(), wishes, file, site)
                .forEach(address -> account.contacts().collect(address));
        wishes.notifyUploader().filter("1"::equals)
                .ifPresent(yes -> mails.confirm(account.owner().email(), file.name(), page(file, site)));
        return new Receipt.ForMember(file.id(), account.bandwidthLeft(), account.diskspaceLeft());
    }

    /** A folder that is not there fails the upload, unless the form's folder is not looked at at all. */
    private StoredFolder folder(Account account, UploadWishes wishes) {
        boolean ignored = rules.get().has(Quirk.UPLOADS_IGNORE_FOLDER);
        return wishes.folder().filter(id -> !ignored).map(account.tree()::folder).orElseGet(account.tree()::root);
    }

    private Receipt keepForGuest(UploadWishes wishes, String name, ReceivedBytes bytes, String site) {
        Account guests = accounts.guests();
        StoredFile file = store(guests, guests.tree().root(), wishes, name, bytes);
        String code = guests.guestFiles().codeFor(file);
        Optional<String> uploader = wishes.notifyUploader().filter(MailAddress::isValid);
        tellRecipients(uploader.orElse("Somebody"), wishes, file, site);
        uploader.ifPresent(address -> mails.confirm(address, file.name(), page(file, site)));
        return new Receipt.ForGuest(file.id(), page(file, site), SitePages.delete(site, file.id(), code));
    }

    private StoredFile store(Account account, StoredFolder folder, UploadWishes wishes, String name, ReceivedBytes bytes) {
        Content content = new Content(blobs.adopt(bytes), bytes.size());
        StoredFile file = account.filing().store(folder, name, content);
        account.filing().describe(file, wishes.description());
        return file;
    }

    /** An address that is none gets no mail, as the reply has no place to say so. */
    private List<String> tellRecipients(String sender, UploadWishes wishes, StoredFile file, String site) {
        List<String> recipients = wishes.recipients().stream().filter(MailAddress::isValid).toList();
        mails.tell(sender, recipients, file.name(), page(file, site), wishes.message());
        return recipients;
    }

    private static String page(StoredFile file, String site) {
        return SitePages.file(site, file.id());
    }
}
