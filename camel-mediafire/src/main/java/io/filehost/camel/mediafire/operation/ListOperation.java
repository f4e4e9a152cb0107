package io.filehost.camel.mediafire.operation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.FolderWalk;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;
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
                key -> new FolderWalk<>(this::list, key, context.options().recursive()));
        if (context.options().streamList()) {
            exchange.getMessage().setBody(entries);
        } else {
            List<Entry> all = new ArrayList<>();
            entries.forEachRemaining(all::add);
            exchange.getMessage().setBody(all);
        }
    }

    private FolderWalk.Listed<FolderKey, Entry> list(FolderKey folder) {
        FolderListing listing = context.client().changes().list(folder);
        return new FolderWalk.Listed<>(
                Stream.<Entry> concat(listing.folders().stream(), listing.files().stream()).toList(),
                listing.folders().stream().map(FolderInfo::key).toList());
    }
}
