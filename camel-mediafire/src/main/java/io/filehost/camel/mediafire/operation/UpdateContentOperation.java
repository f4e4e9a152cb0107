package io.filehost.camel.mediafire.operation;

import java.io.IOException;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.body.WatchedTransfer;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.upload.UploadRequest;
import io.filehost.camel.mediafire.client.upload.UploadRequest.Replaced;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Makes the body the content of a file that keeps its key and name. A change made since the file was looked at, or
 * since the hash of the header was true, is a conflict and stays.
 */
public final class UpdateContentOperation implements Operation {

    private final OperationContext context;
    private final UploadSources sources;

    public UpdateContentOperation(OperationContext context) {
        this.context = context;
        OperationOptions options = context.options();
        this.sources = options.sources();
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        Subjects<QuickKey, FolderKey> subjects = context.named(message);
        if (!subjects.isSingle() || !subjects.folders().isEmpty()) {
            throw new IllegalArgumentException(
                    "updateContent takes one file, which a header names" + (subjects.isEmpty() ? "" : "; not " + subjects));
        }
        Object body = message.getBody();
        UploadSource source = sources.of(body);
        try {
            FileInfo file = (FileInfo) context.entries().all(subjects).get(0);
            FileHeaders.ofUpload(message, MediaFireFolders.NAMING.ofKey(file.parent().value()), update(file, source, message));
        } finally {
            if (source != body) {
                source.close();
            }
        }
    }

    private UploadResult update(FileInfo file, UploadSource source, Message message) {
        if (file.isTrashed()) {
            throw new FileHostException("updateContent: file " + file.quickKey() + " is in the trash", ErrorKind.CONFLICT);
        }
        WatchedTransfer watched = WatchedTransfer.upload(context.options().listener(), file.name(), source.length());
        return watched.run(() -> context.client().upload(UploadRequest.replacing(new Replaced(file, expected(file, message)),
                source, ModifiedTime.of(message.getHeader(MediaFireConstants.MODIFIED_TIME)), watched::moved)));
    }

    private static String expected(FileInfo file, Message message) {
        String given = HeaderText.of(message, MediaFireConstants.PREVIOUS_HASH);
        if (given == null && file.hash().isEmpty()) {
            throw new FileHostException(
                    "updateContent: the service does not tell the hash of %s, so a change made meanwhile could not be seen; "
                            .formatted(file.quickKey()) + "set the header " + MediaFireConstants.PREVIOUS_HASH,
                    ErrorKind.CONFLICT);
        }
        return given == null ? file.hash() : given;
    }
}
