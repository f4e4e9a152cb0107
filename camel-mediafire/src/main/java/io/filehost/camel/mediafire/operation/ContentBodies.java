package io.filehost.camel.mediafire.operation;

import java.io.IOException;

import io.filehost.camel.common.body.Download;
import io.filehost.camel.common.body.DownloadRetry;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.camel.content.DownloadBodies;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.model.FileInfo;
import org.apache.camel.Exchange;

/** Makes message bodies of files, as the option {@code bodyType} says. */
public final class ContentBodies {

    private final MediaFireClient client;
    private final OperationOptions options;
    private final DownloadRetry retry;
    private final DownloadBodies bodies;

    public ContentBodies(MediaFireClient client, OperationOptions options, DownloadRetry retry) {
        this.client = client;
        this.options = options;
        this.retry = retry;
        this.bodies = new DownloadBodies(options.body(), options.localWorkDirectory(), options.temporaryFiles());
    }

    /**
     * The body of a file. Only the types spool and file download before this returns.
     *
     * @param  path        name below the local work directory, slashes between folders
     * @throws IOException when the content cannot be had whole
     */
    public Object of(FileInfo file, String path, Exchange exchange) throws IOException {
        Download download = new Download(
                file.name(), "%s (%s)".formatted(path, file.quickKey()), client.content(file), retry, options.listener());
        return bodies.of(download, path, file, exchange);
    }

    /**
     * The body of an archive that the service makes; types as with {@link #of}. One that breaks off is not taken up.
     *
     * @throws IllegalArgumentException with the type none
     */
    Object ofArchive(RemoteContent archive, String name, Exchange exchange) throws IOException {
        Download download = new Download(
                name, name, archive, new DownloadRetry(retry.pacer(), retry.pauses(), 0), options.listener());
        Object body = bodies.of(download, name, null, exchange);
        if (body == null) {
            throw new IllegalArgumentException("An archive has no record");
        }
        return body;
    }
}
