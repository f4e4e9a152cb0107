package io.filehost.camel.sendspace.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.sendspace.client.api.AuthMethods;
import org.apache.camel.Exchange;

/** Answers with what the account may still use. */
public final class QuotaOperation implements Operation {

    private final OperationContext context;

    public QuotaOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        exchange.getMessage().setBody(context.client().call(AuthMethods.CHECK_SESSION, Params.none()).quota());
    }
}
