package io.filehost.camel.mediafire.operation;

import java.io.File;
import java.io.IOException;

import io.filehost.camel.common.body.Download;
import io.filehost.camel.common.body.DownloadRetry;
import io.filehost.camel.common.body.LazyDownloadBody;
import io.filehost.camel.common.body.LocalDownloads;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.body.SpooledBody;
import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.model.FileInfo;
import org.apache.camel.Exchange;

/** Makes message bodies of files, as the option {@code bodyType} says. */
public final class ContentBodies {

    private final MediaFireClient client;
    private final OperationOptions options;
    private final DownloadRetry retry;
    private final LocalDownloads local;

    public ContentBodies(MediaFireClient client, OperationOptions options, DownloadRetry retry) {
        this.client = client;
        this.options = options;
        this.retry = retry;
        this.local = options.body() == BodyType.FILE ? new LocalDownloads(options.localWorkDirectory()) : null;
    }

    /**
     * The body of a file. Only the types spool and file download before this returns.
     *
     * @param  path        name below the local work directory, slashes between folders
     * @throws IOException when the content cannot be had whole
     */
    public Object of(FileInfo file, String path, Exchange exchange) throws IOException {
        return switch (options.body()) {
            case STREAM -> LazyDownloadBody.of(download(file, path), exchange);
            case SPOOL -> SpooledBody.of(download(file, path), TemporaryFiles.inDefaultDirectory(), exchange);
            case FILE -> local(path, download(file, path), exchange);
            case NONE -> file;
        };
    }

    /**
     * The body of an archive that the service makes; types as with {@link #of}. One that breaks off is not taken up.
     *
     * @throws IllegalArgumentException with the type none
     */
    Object ofArchive(RemoteContent archive, String name, Exchange exchange) throws IOException {
        Download download = new Download(
                name, name, archive, new DownloadRetry(retry.pacer(), retry.pauses(), 0), options.listener());
        return switch (options.body()) {
            case STREAM -> LazyDownloadBody.of(download, exchange);
            case SPOOL -> SpooledBody.of(download, TemporaryFiles.inDefaultDirectory(), exchange);
            case FILE -> local(name, download, exchange);
            case NONE -> throw new IllegalArgumentException("An archive has no record");
        };
    }

    /** Other components take the header as leave to move the file in place of copying it. */
    private File local(String path, Download download, Exchange exchange) throws IOException {
        File fetched = local.fetch(path, download);
        exchange.getMessage().setHeader(Exchange.FILE_LOCAL_WORK_PATH, fetched.getPath());
        return fetched;
    }

    private Download download(FileInfo file, String path) {
        return new Download(
                file.name(), "%s (%s)".formatted(path, file.quickKey()), client.content(file), retry, options.listener());
    }
}
