package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.camel.task.Operation;
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
        Subjects subjects = context.required(exchange.getMessage());
        context.answer(exchange.getMessage(), subjects, relocation.move(subjects, context.target(exchange)));
    }
}
