package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;

/** Moves files or folders to a folder and answers with their records. Keys survive a move. */
public final class MoveOperation implements Operation {

    private final OperationContext context;
    private final Relocation relocation;

    public MoveOperation(OperationContext context) {
        this.context = context;
        this.relocation = new Relocation("move", context);
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<QuickKey, FolderKey> subjects = context.required(exchange.getMessage());
        context.answer(exchange.getMessage(), subjects, relocation.move(subjects, context.target(exchange)));
    }
}
