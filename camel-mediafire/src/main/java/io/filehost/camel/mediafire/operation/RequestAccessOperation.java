package io.filehost.camel.mediafire.operation;

import java.util.Set;

import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.DeviceMethods;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;

/**
 * Asks the owners for access to files or folders and answers with their keys. A lost reply is not asked again, because
 * the owner would get a second mail.
 */
public final class RequestAccessOperation implements Operation {

    private final OperationContext context;
    private final ForeignItems items;

    public RequestAccessOperation(OperationContext context) {
        this.context = context;
        this.items = new ForeignItems("requestAccess", DeviceMethods.REQUEST_FOREIGN_RESOURCE, Set.of(), context);
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<QuickKey, FolderKey> subjects = context.required(exchange.getMessage());
        items.run(subjects.keys());
        exchange.getMessage().setBody(subjects.keys());
    }
}
