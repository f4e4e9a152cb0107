package io.filehost.camel.sendspace.operation;

import java.io.IOException;

import io.filehost.camel.common.body.Download;
import io.filehost.camel.common.body.DownloadRetry;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.camel.content.DownloadBodies;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.model.FileInfo;
import org.apache.camel.Exchange;

/** Makes message bodies of files, as the option {@code bodyType} says. */
public final class ContentBodies {

    private final SendspaceClient client;
    private final OperationOptions options;
    private final DownloadRetry retry;
    private final DownloadBodies bodies;

    public ContentBodies(SendspaceClient client, OperationOptions options, DownloadRetry retry) {
        this.client = client;
        this.options = options;
        this.retry = retry;
        this.bodies = new DownloadBodies(options.body(), options.localWorkDirectory(), options.temporaryFiles());
    }

    /**
     * The content of a file, not opened.
     *
     * @param password of a protected file; null when there is none
     */
    public RemoteContent content(FileInfo file, String password) {
        return client.content(file, password);
    }

    /**
     * The body of a file. Only the types spool and file download before this returns.
     *
     * @param  content     of the file
     * @param  path        name below the local work directory, slashes between folders
     * @throws IOException when the content cannot be had whole
     */
    public Object of(FileInfo file, RemoteContent content, String path, Exchange exchange) throws IOException {
        Download download = new Download(
                file.name(), "%s (%s)".formatted(path, file.id()), content, retry, options.listener());
        return bodies.of(download, path, file, exchange);
    }
}
