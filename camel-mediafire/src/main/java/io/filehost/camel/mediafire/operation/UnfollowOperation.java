package io.filehost.camel.mediafire.operation;

import java.util.Set;

import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.DeviceMethods;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;

/** Gives up access to files or folders of others and answers with their keys. One not followed counts as done. */
public final class UnfollowOperation implements Operation {

    private static final int NOT_FOLLOWING = 237;

    private final OperationContext context;
    private final ForeignItems items;

    public UnfollowOperation(OperationContext context) {
        this.context = context;
        this.items = new ForeignItems("unfollow", DeviceMethods.UNFOLLOW_RESOURCE, Set.of(NOT_FOLLOWING), context);
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<QuickKey, FolderKey> subjects = context.required(exchange.getMessage());
        items.run(subjects.keys());
        exchange.getMessage().setBody(subjects.keys());
    }
}
