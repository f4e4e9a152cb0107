package io.filehost.camel.common.body;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;

/**
 * Makes message bodies into something that can be sent any number of times. Files are read in place, what is in memory
 * stays there, streams are spooled to a temporary file and never to the heap.
 *
 * @param temporaryFiles where streams are spooled
 * @param charset        for texts
 * @param allowNull      whether no body means an empty file
 */
public record UploadSources(TemporaryFiles temporaryFiles, Charset charset, boolean allowNull) {

    /** What Camel keeps in memory up to here is kept there; the limit only matters for very large in-memory caches. */
    private static final int LARGEST_IN_MEMORY = 1 << 20;

    /**
     * The content of a body; the caller closes it. A stream is read to its end.
     *
     * @throws IllegalArgumentException when the body is of another type, or null where that is not allowed
     * @throws IOException              when the body cannot be read
     */
    public UploadSource of(Object body) throws IOException {
        if (body == null) {
            return nothing();
        }
        if (body instanceof UploadSource source) {
            return source;
        }
        if (body instanceof Path file) {
            return FileSource.of(file);
        }
        if (body instanceof File file) {
            return FileSource.of(file.toPath());
        }
        if (body instanceof WrappedFile<?> wrapped) {
            return unwrapped(wrapped);
        }
        if (body instanceof byte[] bytes) {
            return new ByteSource(bytes);
        }
        if (body instanceof CharSequence text) {
            return new ByteSource(text.toString().getBytes(charset));
        }
        if (body instanceof StreamCache cache) {
            return cached(cache);
        }
        if (body instanceof InputStream stream) {
            return spooled(stream::transferTo);
        }
        throw new IllegalArgumentException(
                "A body of type " + body.getClass().getName()
                                           + " cannot be sent; convert it to File, Path, byte[], String or InputStream");
    }

    private UploadSource nothing() {
        if (!allowNull) {
            throw new IllegalArgumentException("There is no body to send; set allowNullBody=true to send an empty file");
        }
        return new ByteSource(new byte[0]);
    }

    /** The file of the {@code file} component is on disk; that of others is a description, and its body the content. */
    private UploadSource unwrapped(WrappedFile<?> wrapped) throws IOException {
        Object file = wrapped.getFile();
        return of(file instanceof File || file instanceof Path ? file : wrapped.getBody());
    }

    private UploadSource cached(StreamCache cache) throws IOException {
        cache.reset();
        try {
            if (cache.inMemory() && cache.length() >= 0 && cache.length() <= LARGEST_IN_MEMORY) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) cache.length());
                cache.writeTo(bytes);
                return new ByteSource(bytes.toByteArray());
            }
            return spooled(cache::writeTo);
        } finally {
            cache.reset();
        }
    }

    private UploadSource spooled(Writer writer) throws IOException {
        Path file = temporaryFiles.create();
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.writeTo(out);
            }
            return FileSource.temporary(file, temporaryFiles);
        } catch (IOException | RuntimeException failed) {
            temporaryFiles.remove(file);
            throw failed;
        }
    }

    @FunctionalInterface
    private interface Writer {

        void writeTo(OutputStream out) throws IOException;
    }
}
