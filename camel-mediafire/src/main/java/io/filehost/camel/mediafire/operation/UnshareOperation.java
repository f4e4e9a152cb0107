package io.filehost.camel.mediafire.operation;

import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.item.Batches;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.DeviceMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Withdraws shares, from the contacts of the header or from all, and answers with the keys of what was shared. */
public final class UnshareOperation implements Operation {

    private final OperationContext context;

    public UnshareOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Subjects<QuickKey, FolderKey> subjects = context.required(message);
        List<String> contacts = Shares.contacts(message);
        Shares shares = new Shares(context.client());
        new Batches<String>(
                "unshare", SharedParams.MAX_KEYS,
                keys -> context.client().call(DeviceMethods.UNSHARE_RESOURCES, Params.params(DeviceMethods.RESOURCES, keys)
                        .with(DeviceMethods.UNSHARED_CONTACT, contacts.isEmpty() ? null : contacts)),
                keys -> shares.sharedWithNone(keys, contacts)).run(subjects.keys());
        message.setBody(subjects.keys());
    }
}
