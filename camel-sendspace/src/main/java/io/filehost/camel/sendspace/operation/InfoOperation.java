package io.filehost.camel.sendspace.operation;

import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FolderId;
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
        Subjects<FileId, FolderId> named = context.items().namedOrInBody(message);
        if (named.isEmpty()) {
            message.setBody(context.folders().with(context.items().folder(exchange), false, context.entries()::folder));
        } else {
            context.answer(message, named, context.entries().all(named));
        }
    }
}
