package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Gives a file or folder another name, and a description or privacy when headers say so. Answers with its record. */
public final class RenameOperation implements Operation {

    private final OperationContext context;

    public RenameOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Subjects<QuickKey, FolderKey> subjects = context.required(message);
        String name = HeaderText.of(message, MediaFireConstants.NEW_NAME);
        if (name == null) {
            throw new IllegalArgumentException("rename needs the header " + MediaFireConstants.NEW_NAME);
        }
        if (!subjects.isSingle()) {
            throw new IllegalArgumentException("rename takes one file or folder, not " + subjects);
        }
        if (FolderAddress.names(name).size() != 1) {
            throw new IllegalArgumentException("A name holds no /; use move for another folder: " + name);
        }
        context.answer(message, subjects, context.entries().all(rename(subjects, name, message)));
    }

    private Subjects<QuickKey, FolderKey> rename(Subjects<QuickKey, FolderKey> subjects, String name, Message message) {
        try {
            update(subjects, name, message);
        } catch (ApiException refused) {
            throw refused;
        } catch (FileHostException lost) {
            // Nobody knows whether it happened; the name tells.
            if (!context.entries().all(subjects).get(0).name().equals(name)) {
                throw lost;
            }
        }
        return subjects;
    }

    private void update(Subjects<QuickKey, FolderKey> subjects, String name, Message message) {
        Params params = Params.none()
                .with(SharedParams.DESCRIPTION, message.getHeader(MediaFireConstants.DESCRIPTION))
                .with(SharedParams.PRIVACY, message.getHeader(MediaFireConstants.PRIVACY));
        if (subjects.folders().isEmpty()) {
            context.client().call(FileMethods.UPDATE, params.with(SharedParams.QUICK_KEY, subjects.files().get(0))
                    .with(SharedParams.NEW_FILE_NAME, name));
        } else {
            context.client().call(FolderMethods.UPDATE, params.with(SharedParams.FOLDER_KEY, subjects.folders().get(0))
                    .with(FolderMethods.NEW_FOLDER_NAME, name));
            context.folders().forget();
        }
    }
}
