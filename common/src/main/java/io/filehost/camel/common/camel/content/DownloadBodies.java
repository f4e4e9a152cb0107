package io.filehost.camel.common.camel.content;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

import io.filehost.camel.common.body.Download;
import io.filehost.camel.common.body.LazyDownloadBody;
import io.filehost.camel.common.body.LocalDownloads;
import io.filehost.camel.common.body.SpooledBody;
import io.filehost.camel.common.body.TemporaryFiles;
import org.apache.camel.Exchange;

/** Makes message bodies of downloads, as the option {@code bodyType} says. */
public final class DownloadBodies {

    private final BodyType type;
    private final LocalDownloads local;
    private final TemporaryFiles temporaryFiles;

    /**
     * @param localWorkDirectory where files go with the type file; else null
     * @param temporaryFiles     where they go with the type spool
     */
    public DownloadBodies(BodyType type, Path localWorkDirectory, TemporaryFiles temporaryFiles) {
        this.type = type;
        this.temporaryFiles = temporaryFiles;
        this.local = type == BodyType.FILE ? new LocalDownloads(localWorkDirectory) : null;
    }

    /**
     * The body of a download. Only the types spool and file download before this returns.
     *
     * @param  path        name below the local work directory, slashes between folders
     * @param  record      what is known of the file, the body with the type none; null when nothing is
     * @throws IOException when the content cannot be had whole
     */
    public Object of(Download download, String path, Object record, Exchange exchange) throws IOException {
        return switch (type) {
            case STREAM -> LazyDownloadBody.of(download, exchange);
            case SPOOL -> SpooledBody.of(download, temporaryFiles, exchange);
            case FILE -> local(path, download, exchange);
            case NONE -> record;
        };
    }

    /** Other components take the header as leave to move the file in place of copying it. */
    private File local(String path, Download download, Exchange exchange) throws IOException {
        File fetched = local.fetch(path, download);
        exchange.getMessage().setHeader(Exchange.FILE_LOCAL_WORK_PATH, fetched.getPath());
        return fetched;
    }
}
