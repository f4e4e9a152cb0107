package io.filehost.camel.sendspace.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Makes the target folder (of the headers, else the endpoint's), with the names of the header for a new name below it,
 * and those above that are missing. A folder that is there is taken as it is. Answers with its record.
 */
public final class CreateFolderOperation implements Operation {

    private final OperationContext context;

    public CreateFolderOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        FolderAddress address = context.items().target(exchange);
        String below = HeaderText.of(message, SendspaceConstants.NEW_NAME);
        if (below != null) {
            address = address.resolve(FolderAddress.names(below));
        }
        Boolean shared = SharedHeader.of(message, null);
        message.setBody(context.folders().with(address, true, id -> described(shared, id)));
    }

    private FolderInfo described(Boolean shared, FolderId id) {
        if (shared != null) {
            context.client().call(FolderMethods.SET_INFO, Params.params(SharedParams.FOLDER_ID, id)
                    .with(FolderMethods.SHARED, shared ? 1 : 0));
        }
        return context.entries().folder(id);
    }
}
