package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Answers with the record of a file or folder, or a list of records; of the endpoint's folder when nothing is named.
 */
public final class InfoOperation implements Operation {

    private final OperationContext context;

    public InfoOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Subjects<QuickKey, FolderKey> named = context.namedOrInBody(message);
        if (named.isEmpty()) {
            context.folders().with(context.folder(exchange), false, key -> {
                message.setBody(context.client().changes().folder(key));
                return key;
            });
        } else {
            context.answer(message, named, context.entries().all(named));
        }
    }
}
