package io.filehost.camel.sendspace.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.item.Batches;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.item.Work;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FolderId;
import org.apache.camel.Exchange;

/** Moves files or folders to a folder, one a call, and answers with their records. Ids survive a move. */
public final class MoveOperation implements Operation {

    private final OperationContext context;

    public MoveOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Subjects<FileId, FolderId> subjects = context.items().required(exchange.getMessage());
        context.folders().with(context.items().target(exchange), context.options().autoCreate(), target -> {
            workTo(target).on(subjects);
            return target;
        });
        if (!subjects.folders().isEmpty()) {
            context.folders().forget();
        }
        context.answer(exchange.getMessage(), subjects, context.entries().all(subjects));
    }

    private Work<FileId, FolderId> workTo(FolderId target) {
        Entries entries = context.entries();
        return new Work<>(
                new Batches<>(
                        "move", 1,
                        ids -> context.client().call(FileMethods.MOVE_TO_FOLDER, Params.params(SharedParams.FILE_IDS, ids)
                                .with(SharedParams.FOLDER_ID, target)),
                        ids -> entries.filesWhere(ids, file -> target.equals(file.parent()))),
                new Batches<>(
                        "move", 1,
                        ids -> context.client().call(FolderMethods.MOVE, Params.params(SharedParams.FOLDER_ID, ids)
                                .with(FolderMethods.TARGET_FOLDER_ID, target)),
                        ids -> entries.foldersWhere(ids, folder -> target.equals(folder.parent()))));
    }
}
