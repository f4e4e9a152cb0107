package io.filehost.camel.sendspace.operation;

import java.io.IOException;

import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.item.LocatedFile;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import org.apache.camel.Exchange;

/**
 * Answers with the content of a file: the one the headers name, else the one that the option {@code fileName} names in
 * the endpoint's folder. Each download is metered, and counts against the limits of the file.
 */
public final class DownloadOperation implements Operation {

    private final OperationContext context;

    public DownloadOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        String password = OperationContext.password(exchange.getMessage());
        LocatedFile<FileInfo> located = file(exchange);
        FileInfo file = located.file();
        exchange.getMessage()
                .setBody(context.bodies().of(file, context.bodies().content(file, password), file.name(), exchange));
        FileHeaders.ofContent(exchange.getMessage(), file);
        located.tellParent(exchange.getMessage());
        OperationContext.forgetPassword(exchange.getMessage());
    }

    private LocatedFile<FileInfo> file(Exchange exchange) {
        Subjects<FileId, FolderId> named = context.items().named(exchange.getMessage());
        if (named.isEmpty() && context.options().fileName() != null) {
            String name = context.options().fileName().evaluate(exchange, String.class);
            FolderAddress address = context.items().folder(exchange).resolve(FolderAddress.names(name));
            return context.fileAt(address).map(file -> new LocatedFile<>(file, address.parent()))
                    .orElseThrow(() -> new FileHostException("There is no file " + address, ErrorKind.NOT_FOUND));
        }
        if (named.files().size() != 1 || !named.folders().isEmpty()) {
            throw new IllegalArgumentException("download takes one file, by header or the option fileName, not " + named);
        }
        FileInfo file = context.entries().file(named.files().get(0));
        String parent = file.parent() == null ? null : file.parent().value();
        return new LocatedFile<>(file, context.items().folderOfNamed(exchange.getMessage(), parent));
    }
}
