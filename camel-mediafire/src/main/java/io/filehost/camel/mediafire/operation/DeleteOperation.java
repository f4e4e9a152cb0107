package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.item.Batches;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.item.Work;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;

/** Moves files or folders to the trash and answers with their keys. What is there already counts as done. */
public final class DeleteOperation implements Operation {

    private final OperationContext context;
    private final Work<QuickKey, FolderKey> work;

    public DeleteOperation(OperationContext context) {
        this.context = context;
        Entries entries = context.entries();
        this.work = new Work<>(
                new Batches<>(
                        "delete", SharedParams.MAX_KEYS,
                        keys -> context.client().call(FileMethods.DELETE, Params.params(SharedParams.QUICK_KEYS, keys)),
                        keys -> entries.filesWhere(keys, FileInfo::isTrashed)),
                new Batches<>(
                        "delete", SharedParams.MAX_KEYS,
                        keys -> context.client().call(FolderMethods.DELETE, Params.params(SharedParams.FOLDER_KEYS, keys)),
                        keys -> entries.foldersWhere(keys, FolderInfo::isTrashed)));
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<QuickKey, FolderKey> subjects = context.required(exchange.getMessage());
        work.on(subjects);
        if (!subjects.folders().isEmpty()) {
            context.folders().forget();
        }
        exchange.getMessage().setBody(subjects.keys());
    }
}
