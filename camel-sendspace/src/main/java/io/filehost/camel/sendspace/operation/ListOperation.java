package io.filehost.camel.sendspace.operation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.camel.folder.FolderWalk;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.sendspace.client.model.Entry;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.FolderInfo;
import org.apache.camel.Exchange;

/**
 * Answers with the files and folders of a folder: the one the headers name, else the endpoint's. Folders come before
 * what is in them. One call a folder.
 */
public final class ListOperation implements Operation {

    private final OperationContext context;

    public ListOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Iterator<Entry> entries = context.folders().with(context.items().subjectFolder(exchange), false,
                id -> new FolderWalk<>(this::list, id, context.options().recursive()));
        if (context.options().streamList()) {
            exchange.getMessage().setBody(entries);
        } else {
            List<Entry> all = new ArrayList<>();
            entries.forEachRemaining(all::add);
            exchange.getMessage().setBody(all);
        }
    }

    private FolderWalk.Listed<FolderId, Entry> list(FolderId folder) {
        FolderContents contents = context.entries().contents(folder);
        return new FolderWalk.Listed<>(
                Stream.<Entry> concat(contents.folders().stream(), contents.files().stream()).toList(),
                contents.folders().stream().map(FolderInfo::id).toList());
    }
}
