package io.filehost.camel.sendspace.operation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.body.WatchedTransfer;
import io.filehost.camel.common.camel.content.UploadName;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.Quota;
import io.filehost.camel.sendspace.client.upload.UploadDetails;
import io.filehost.camel.sendspace.client.upload.UploadRequest;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Sends the body to a folder and answers with what became of it. The file id of a message has no say in it. */
public final class UploadOperation implements Operation {

    private final OperationContext context;
    private final AnonymousUpload anonymous;
    private final UploadSources sources;
    private final UploadName names;

    public UploadOperation(OperationContext context) {
        this.context = context;
        OperationOptions options = context.options();
        this.anonymous = new AnonymousUpload(context);
        this.sources = options.sources();
        this.names = new UploadName(options.fileName());
    }

    /** One file on its way. */
    private record Upload(String name, FolderAddress folder, UploadSource source, FileExist exist, UploadDetails details) {
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        List<String> way = names.of(exchange);
        Object body = message.getBody();
        UploadSource source = sources.of(body);
        try {
            if (context.options().anonymous()) {
                anonymous.send(way, source, message);
            } else {
                send(way, source, exchange);
                OperationContext.forgetPassword(message);
            }
        } finally {
            if (source != body) {
                source.close();
            }
        }
    }

    private void send(List<String> way, UploadSource source, Exchange exchange) {
        Message message = exchange.getMessage();
        FolderAddress folder = context.items().target(exchange).resolve(way.subList(0, way.size() - 1));
        FileExist exist = FileExist.of(message.getHeader(SendspaceConstants.FILE_EXIST), context.options().fileExist());
        Upload upload = new Upload(way.get(way.size() - 1), folder, source, exist, new UploadHeaders(message).details());
        context.folders().with(folder, context.options().autoCreate(), id -> {
            Optional<FileInfo> existing = exist == FileExist.DUPLICATE ? Optional.empty() : existing(upload, id);
            if (existing.isPresent()) {
                FileHeaders.ofUpload(message, folder, untouched(existing.get(), id), "none");
            } else {
                FileHeaders.ofUpload(message, folder, send(upload, id), "simple");
            }
            return id;
        });
    }

    private UploadResult send(Upload upload, FolderId folder) {
        WatchedTransfer watched
                = WatchedTransfer.upload(context.options().listener(), upload.name(), upload.source().length());
        return watched.run(() -> context.client().upload(
                new UploadRequest(upload.name(), folder, upload.source(), upload.details(), watched::moved)));
    }

    private Optional<FileInfo> existing(Upload upload, FolderId folder) {
        Optional<FileInfo> file = context.entries().contents(folder).files().stream()
                .filter(there -> there.name().equals(upload.name())).findFirst();
        if (file.isPresent() && upload.exist() == FileExist.FAIL) {
            throw new FileHostException(
                    "upload: %s is there already, as file %s".formatted(
                            upload.folder().resolve(List.of(upload.name())), file.get().id()),
                    ErrorKind.CONFLICT);
        }
        return file;
    }

    private static UploadResult untouched(FileInfo file, FolderId folder) {
        return new UploadResult(file.id(), file.name(), folder, file.size(), file.pageUrl(), "", Quota.UNKNOWN);
    }
}
