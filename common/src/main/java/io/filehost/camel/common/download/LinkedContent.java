package io.filehost.camel.common.download;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.body.UnavailableContentException;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Pacer;

/**
 * The content of one file behind links that the service hands out. Each opening takes a fresh one: how long a link
 * lives is not documented. Errors are {@code FileHostException}s up to the first byte.
 */
public final class LinkedContent implements RemoteContent {

    private final File file;
    private final Supplier<URI> links;
    private final Downloads downloads;
    private final Pacer pacer;

    /**
     * What the service told about the file.
     *
     * @param label  what errors call it
     * @param length bytes; -1 when unknown
     * @param hash   as {@link RemoteContent#hash()}
     */
    public record File(String label, long length, String hash) {

        public File {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(hash, "hash");
        }
    }

    /** @param links asks the service for a fresh link */
    public LinkedContent(File file, Supplier<URI> links, Downloads downloads, Pacer pacer) {
        this.file = file;
        this.links = links;
        this.downloads = downloads;
        this.pacer = pacer;
    }

    @Override
    public long length() {
        return file.length();
    }

    @Override
    public String hash() {
        return file.hash();
    }

    @Override
    public Opened open(long offset) throws UnavailableContentException {
        try {
            AtomicReference<URI> link = new AtomicReference<>(links.get());
            return pacer.call(true, () -> downloads.open(link.get(), offset, file.length()), failure -> link.set(links.get()));
        } catch (FileHostException failure) {
            throw new UnavailableContentException(file.label(), failure);
        }
    }
}
