package io.filehost.camel.sendspace.client.upload;

import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

import io.filehost.camel.common.body.UploadSource;

/**
 * A file to upload without an account: no folder, no password, no limits. Its text shows the name only.
 *
 * @param name             file name without folders
 * @param source           its content; stays open
 * @param description      empty for none
 * @param recipients       e-mail addresses that get the link; may be empty
 * @param recipientMessage what the mail says; empty for none
 * @param notifyAddress    e-mail address that is told too; empty for none
 * @param moved            told how many bytes went over the wire, from the thread that sends them
 */
public record AnonymousUploadRequest(String name, UploadSource source, String description, List<String> recipients,
        String recipientMessage, String notifyAddress, LongConsumer moved) {

    public AnonymousUploadRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(moved, "moved");
        recipients = List.copyOf(recipients);
    }

    @Override
    public String toString() {
        return "AnonymousUploadRequest[" + name + "]";
    }
}
