package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.UserMethods;
import io.filehost.camel.mediafire.client.model.Quota;
import io.filehost.camel.mediafire.client.model.UserInfo;
import org.apache.camel.Exchange;

/** Answers with the space and bandwidth of the account; nothing else of the profile gets into the message. */
public final class QuotaOperation implements Operation {

    private final OperationContext context;

    public QuotaOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        UserInfo user = context.client().call(UserMethods.GET_INFO, Params.none());
        exchange.getMessage().setBody(new Quota(user.used(), user.limit(), user.overLimit(), user.bandwidth()));
    }
}
