package io.filehost.camel.mediafire.client.download;

import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;

import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.body.UnavailableContentException;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.model.FileInfo;

/**
 * The content of one file. Each opening takes a fresh direct link: how long a link lives is not documented. Errors are
 * {@code FileHostException}s up to the first byte.
 */
public final class FileContent implements RemoteContent {

    private final FileInfo file;
    private final DirectLinks links;
    private final Downloads downloads;
    private final Pacer pacer;

    public FileContent(FileInfo file, DirectLinks links, Downloads downloads, Pacer pacer) {
        this.file = file;
        this.links = links;
        this.downloads = downloads;
        this.pacer = pacer;
    }

    @Override
    public long length() {
        return file.size();
    }

    @Override
    public String hash() {
        return file.hash();
    }

    @Override
    public Opened open(long offset) throws UnavailableContentException {
        try {
            AtomicReference<URI> link = new AtomicReference<>(links.of(file.quickKey()));
            return pacer.call(true, () -> downloads.open(link.get(), offset, file.size()),
                    failure -> link.set(links.of(file.quickKey())));
        } catch (FileHostException failure) {
            throw new UnavailableContentException("%s (%s)".formatted(file.name(), file.quickKey()), failure);
        }
    }
}
