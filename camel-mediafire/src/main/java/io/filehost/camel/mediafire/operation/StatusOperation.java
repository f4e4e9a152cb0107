package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;

/** Answers with the revision of the account and whether a background job runs. */
public final class StatusOperation implements Operation {

    private final OperationContext context;

    public StatusOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        DeviceStatus status = context.client().changes().status();
        exchange.getMessage().setBody(status);
        exchange.getMessage().setHeader(MediaFireConstants.DEVICE_REVISION, status.revision());
    }
}
