package io.filehost.camel.mediafire.operation;

import java.util.Set;

import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.DeviceMethods;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;

/** Follows files or folders of others and answers with their keys. One that is followed already counts as done. */
public final class FollowOperation implements Operation {

    private static final int ALREADY_FOLLOWING = 236;

    private final OperationContext context;
    private final ForeignItems items;

    public FollowOperation(OperationContext context) {
        this.context = context;
        this.items = new ForeignItems("follow", DeviceMethods.FOLLOW_RESOURCE, Set.of(ALREADY_FOLLOWING), context);
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<QuickKey, FolderKey> subjects = context.required(exchange.getMessage());
        items.run(subjects.keys());
        exchange.getMessage().setBody(subjects.keys());
    }
}
