package io.filehost.camel.sendspace.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Gives a file or folder another name, and a file a description when a header says so; an empty one clears it. Answers
 * with its record.
 */
public final class RenameOperation implements Operation {

    private final OperationContext context;

    public RenameOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Subjects<FileId, FolderId> subjects = context.items().required(message);
        String name = HeaderText.of(message, SendspaceConstants.NEW_NAME);
        if (name == null) {
            throw new IllegalArgumentException("rename needs the header " + SendspaceConstants.NEW_NAME);
        }
        if (!subjects.isSingle()) {
            throw new IllegalArgumentException("rename takes one file or folder, not " + subjects);
        }
        if (FolderAddress.names(name).size() != 1) {
            throw new IllegalArgumentException("A name holds no /; use move for another folder: " + name);
        }
        rename(subjects, name, message);
        context.answer(message, subjects, context.entries().all(subjects));
    }

    private void rename(Subjects<FileId, FolderId> subjects, String name, Message message) {
        if (subjects.folders().isEmpty()) {
            context.client().call(FileMethods.SET_INFO, Params.params(SharedParams.FILE_IDS, subjects.files().get(0))
                    .with(FileMethods.NAME, name)
                    .with(FileMethods.DESCRIPTION, message.getHeader(SendspaceConstants.DESCRIPTION)));
        } else {
            context.client().call(FolderMethods.SET_INFO, Params.params(SharedParams.FOLDER_ID, subjects.folders().get(0))
                    .with(FolderMethods.NAME, name));
            context.folders().forget();
        }
    }
}
