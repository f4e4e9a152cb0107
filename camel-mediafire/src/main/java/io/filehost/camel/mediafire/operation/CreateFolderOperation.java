package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.header.MediaFireConstants;
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
        FolderAddress address = context.target(exchange);
        String below = HeaderText.of(message, MediaFireConstants.NEW_NAME);
        if (below != null) {
            address = address.resolve(FolderAddress.names(below));
        }
        message.setBody(context.folders().with(address, true, key -> describe(message, key)));
    }

    private FolderInfo describe(Message message, FolderKey key) {
        Object description = message.getHeader(MediaFireConstants.DESCRIPTION);
        Object privacy = message.getHeader(MediaFireConstants.PRIVACY);
        if (description != null || privacy != null) {
            context.client().call(FolderMethods.UPDATE, Params.params(SharedParams.FOLDER_KEY, key)
                    .with(SharedParams.DESCRIPTION, description).with(SharedParams.PRIVACY, privacy));
        }
        return context.client().changes().folder(key);
    }
}
