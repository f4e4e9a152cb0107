package io.filehost.camel.mediafire.operation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.filehost.camel.mediafire.client.model.Entry;
import org.apache.camel.Exchange;

/**
 * Answers with the files and folders of a folder: the one the headers name, else the endpoint's. Folders come before
 * what is in them.
 */
public final class ListOperation implements Operation {

    private final OperationContext context;

    public ListOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        FolderAddress folder = context.subjectFolder(exchange);
        Iterator<Entry> entries = context.folders().with(folder, false,
                key -> new FolderWalk(context.client().changes(), key, context.options().recursive()));
        if (context.options().streamList()) {
            exchange.getMessage().setBody(entries);
        } else {
            List<Entry> all = new ArrayList<>();
            entries.forEachRemaining(all::add);
            exchange.getMessage().setBody(all);
        }
    }
}
