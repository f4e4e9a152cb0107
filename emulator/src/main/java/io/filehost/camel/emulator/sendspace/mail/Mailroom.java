package io.filehost.camel.emulator.sendspace.mail;

import java.util.List;

import io.filehost.camel.emulator.kernel.Outbox;

/**
 * Writes the mails of the service. What they say is ours; they carry the name and the address of what they are about,
 * and never a password.
 */
public final class Mailroom {

    private final Outbox outbox;

    public Mailroom(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Tells people of a file or a folder, one mail each.
     *
     * @param sender  who wants them to know
     * @param what    its name
     * @param page    its address
     * @param message the sender's own words; may be empty
     */
    public void tell(String sender, List<String> recipients, String what, String page, String message) {
        String text = "%s sends you %s: %s%s".formatted(sender, what, page, message.isEmpty() ? "" : "\n\n" + message);
        recipients.forEach(recipient -> outbox.mail(recipient, text));
    }

    /** Tells the sender of a file that it has arrived. */
    public void confirm(String uploader, String file, String page) {
        outbox.mail(uploader, "Your file %s has arrived: %s".formatted(file, page));
    }
}
