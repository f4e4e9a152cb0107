package io.filehost.camel.sendspace.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.item.Batches;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.item.Work;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import org.apache.camel.Exchange;

/**
 * Deletes files or empty folders for ever and answers with their ids. All are looked at first: an id that was wrong
 * from the beginning is an error, one that vanishes meanwhile is done. A folder that holds something is refused here,
 * because later revisions of the service would delete that too.
 */
public final class DeleteOperation implements Operation {

    private final OperationContext context;
    private final Work<FileId, FolderId> work;

    public DeleteOperation(OperationContext context) {
        this.context = context;
        Entries entries = context.entries();
        this.work = new Work<>(
                new Batches<>(
                        "delete", 1,
                        ids -> context.client().call(FileMethods.DELETE, Params.params(SharedParams.FILE_IDS, ids)),
                        entries::goneFiles),
                new Batches<>(
                        "delete", 1,
                        ids -> context.client().call(FolderMethods.DELETE, Params.params(SharedParams.FOLDER_ID, ids)),
                        entries::goneFolders));
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<FileId, FolderId> subjects = context.items().required(exchange.getMessage());
        subjects.files().forEach(context.entries()::file);
        subjects.folders().forEach(this::requireEmpty);
        work.on(subjects);
        if (!subjects.folders().isEmpty()) {
            context.folders().forget();
        }
        exchange.getMessage().setBody(subjects.keys());
    }

    private void requireEmpty(FolderId folder) {
        if (folder.isRoot()) {
            throw new IllegalArgumentException("The root cannot be deleted");
        }
        FolderContents contents = context.entries().contents(folder);
        if (!contents.files().isEmpty() || !contents.folders().isEmpty()) {
            throw new FileHostException(
                    "delete: folder %s is not empty: it holds %d files and %d folders".formatted(
                            folder, contents.files().size(), contents.folders().size()),
                    ErrorKind.CONFLICT);
        }
    }
}
