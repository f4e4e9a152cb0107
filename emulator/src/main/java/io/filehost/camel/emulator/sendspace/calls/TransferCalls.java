package io.filehost.camel.emulator.sendspace.calls;

import java.util.function.Supplier;

import io.filehost.camel.emulator.sendspace.gate.Access;
import io.filehost.camel.emulator.sendspace.links.DownloadLinks;
import io.filehost.camel.emulator.sendspace.mail.Mailroom;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.upload.UploadSlots;

/** All families that hand out places where bytes go in and out, and tell people of them. */
public final class TransferCalls {

    private final Accounts accounts;
    private final UploadSlots slots;
    private final DownloadLinks links;
    private final Mailroom mails;
    private final Supplier<Rules> rules;

    public TransferCalls(Accounts accounts, UploadSlots slots, DownloadLinks links, Mailroom mails, Supplier<Rules> rules) {
        this.accounts = accounts;
        this.slots = slots;
        this.links = links;
        this.mails = mails;
        this.rules = rules;
    }

    public void addTo(MethodTable methods) {
        new UploadCalls(slots, rules).addTo(methods);
        new DownloadCalls(accounts, links).addTo(methods);
        new SharedFolderCalls(accounts).addTo(methods);
        MailCalls mail = new MailCalls(mails, new SiteAddresses(rules), accounts);
        mail.addTo(methods);
        methods.onPublic("anonymous.filesSendMail", Access.API_KEY_AND_VERSION, mail::sendGuestFiles,
                () -> rules.get().has(Quirk.GUEST_MAIL));
    }
}
