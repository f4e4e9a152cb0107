package io.filehost.camel.mediafire.operation;

import java.io.IOException;
import java.util.UUID;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.Message;

/**
 * Answers with files and folders as one ZIP archive, made by the service while it is read. What the service does not
 * pack is asked for first, so that it is an exception here and not of whoever reads the body.
 */
public final class ZipOperation implements Operation {

    private static final String TYPE = "application/zip";

    private final OperationContext context;

    public ZipOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        if (context.options().body() == BodyType.NONE) {
            throw new IllegalArgumentException("zip needs a bodyType with content: stream, spool or file, not none");
        }
        Subjects<QuickKey, FolderKey> subjects = context.required(message);
        Params params = new GivenParams(context, message)
                .of(FileMethods.USE_OWN_BANDWIDTH, FileMethods.ALLOW_LARGE_DOWNLOAD)
                .with(FileMethods.ZIP_KEYS, subjects.keys());
        ZipArchive archive = new ZipArchive(context.client(), params);
        archive.check();
        String name = name(exchange);
        message.setBody(context.bodies().ofArchive(archive, name, exchange));
        message.setHeader(Exchange.FILE_NAME, name);
        message.setHeader(Exchange.FILE_NAME_ONLY, name.substring(name.lastIndexOf('/') + 1));
        message.setHeader(Exchange.FILE_CONTENT_TYPE, TYPE);
    }

    /**
     * Not that of the headers: it would be the name of a file that was received. A local file gets one of its own, so
     * that no archive takes the place of another that is still read.
     */
    private String name(Exchange exchange) {
        Expression option = context.options().fileName();
        String name = option == null ? null : option.evaluate(exchange, String.class);
        if (name == null || name.isBlank()) {
            return context.options().body() == BodyType.FILE ? "files-" + UUID.randomUUID() + ".zip" : "files.zip";
        }
        return String.join("/", FolderAddress.names(name));
    }
}
