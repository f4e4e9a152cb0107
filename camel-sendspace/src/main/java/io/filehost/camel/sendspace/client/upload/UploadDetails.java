package io.filehost.camel.sendspace.client.upload;

import java.util.List;

import io.filehost.camel.sendspace.client.model.FileLimits;

/**
 * What may be said about a file of the account when it is uploaded. Its text shows nothing.
 *
 * @param description      empty for none
 * @param password         what a download asks for; empty for none. Secret
 * @param recipients       e-mail addresses that get the link; may be empty
 * @param recipientMessage what the mail says; empty for none. Not documented for 1.0
 * @param notifyUploader   whether the account gets a mail too
 * @param limits           what ends its downloads; set after the upload, by a call of its own
 */
public record UploadDetails(String description, String password, List<String> recipients, String recipientMessage,
        boolean notifyUploader, FileLimits limits) {

    /** Nothing said. */
    public static final UploadDetails NONE = new UploadDetails("", "", List.of(), "", false, FileLimits.NONE);

    public UploadDetails {
        recipients = List.copyOf(recipients);
    }

    @Override
    public String toString() {
        return "UploadDetails[***]";
    }
}
