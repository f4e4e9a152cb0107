package io.filehost.camel.mediafire.operation;

import java.util.List;
import java.util.Locale;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.item.Batches;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.DeviceMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Shares files or folders with contacts and answers with the keys of what is shared. */
public final class ShareOperation implements Operation {

    private final OperationContext context;

    public ShareOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Subjects<QuickKey, FolderKey> subjects = context.required(message);
        List<String> contacts = Shares.contacts(message);
        if (contacts.isEmpty()) {
            throw new IllegalArgumentException("share needs the header " + MediaFireConstants.CONTACT_KEYS);
        }
        Params settings = Params.params(SharedParams.CONTACTS, contacts)
                .with(DeviceMethods.PERMISSIONS, permissions(message))
                .with(DeviceMethods.SHARE_MESSAGE, message.getHeader(MediaFireConstants.SHARE_MESSAGE));
        Shares shares = new Shares(context.client());
        new Batches<String>(
                "share", SharedParams.MAX_KEYS,
                keys -> context.client().call(DeviceMethods.SHARE_RESOURCES,
                        Params.of(settings.asMap()).with(DeviceMethods.RESOURCES, keys)),
                keys -> shares.sharedWithAll(keys, contacts)).run(subjects.keys());
        message.setBody(subjects.keys());
    }

    /** The service counts 1 read, 2 read and write; both words and numbers are understood. */
    private static String permissions(Message message) {
        String word = HeaderText.of(message, MediaFireConstants.PERMISSIONS);
        return switch (word == null ? "read" : word.toLowerCase(Locale.ROOT)) {
            case "read", "1" -> "1";
            case "write", "2" -> "2";
            default -> throw new IllegalArgumentException(
                    "%s is read or write, not %s".formatted(MediaFireConstants.PERMISSIONS, word));
        };
    }
}
