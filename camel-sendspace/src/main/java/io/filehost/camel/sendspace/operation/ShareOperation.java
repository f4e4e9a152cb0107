package io.filehost.camel.sendspace.operation;

import java.util.ArrayList;
import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.Entry;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FolderId;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Makes folders public, or private again: those named, else the endpoint's. Answers with their records, public
 * addresses included. Folders below are not shared along.
 */
public final class ShareOperation implements Operation {

    private final OperationContext context;

    public ShareOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        boolean shared = SharedHeader.of(message, true);
        Subjects<FileId, FolderId> named = context.items().namedOrInBody(message);
        if (!named.files().isEmpty()) {
            throw new IllegalArgumentException(
                    "Only folders are shared; who has the link of a file can download it, unless it has a password: "
                                               + named.files());
        }
        if (named.isEmpty()) {
            message.setBody(context.folders().with(context.items().folder(exchange), false, id -> share(id, shared)));
        } else {
            List<Entry> entries = new ArrayList<>();
            named.folders().forEach(id -> entries.add(share(id, shared)));
            context.answer(message, named, entries);
        }
    }

    private Entry share(FolderId id, boolean shared) {
        context.client().call(FolderMethods.SET_INFO, Params.params(SharedParams.FOLDER_ID, id)
                .with(FolderMethods.SHARED, shared ? 1 : 0));
        return context.entries().folder(id);
    }
}
