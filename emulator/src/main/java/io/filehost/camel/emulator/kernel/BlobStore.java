package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bytes by their SHA-256, on disk, in constant memory whatever their size. Knows no names, folders or accounts: those
 * refer to content by its hash.
 *
 * <p>
 * Content appears under its hash by a rename, so a killed process leaves either the whole content or a temporary file,
 * and temporary files are removed at the next start. Safe for use by many threads.
 */
public final class BlobStore implements AutoCloseable {

    /** SHA-256 of no bytes; this content is always there. */
    public static final String EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final int BUFFER = 64 * 1024;
    private static final String PART = ".part";

    private final Path incoming;
    private final Path blobs;
    private final Path assemblies;
    private final Optional<TemporaryDirectory> temporary;

    private BlobStore(Path directory, Optional<TemporaryDirectory> temporary) throws IOException {
        this.temporary = temporary;
        this.incoming = directory.resolve("incoming");
        TemporaryDirectory.deleteTree(incoming);
        Files.createDirectories(incoming);
        this.blobs = Files.createDirectories(directory.resolve("blobs"));
        this.assemblies = Files.createDirectories(directory.resolve("assemblies"));
    }

    /** A store whose content stays when the process ends. */
    public static BlobStore in(Path directory) throws IOException {
        return new BlobStore(directory, Optional.empty());
    }

    /** A store in a fresh temporary directory, which {@link #close()} removes, or the next one after a kill. */
    public static BlobStore temporary() throws IOException {
        return temporary(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static BlobStore temporary(Path parent) throws IOException {
        TemporaryDirectory directory = TemporaryDirectory.in(parent);
        return new BlobStore(directory.path(), Optional.of(directory));
    }

    /**
     * Takes a stream to its end.
     *
     * @throws IOException when the stream breaks off; nothing is kept then
     */
    public ReceivedBytes receive(InputStream body) throws IOException {
        Path file = Files.createTempFile(incoming, "body-", ".tmp");
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = Files.newOutputStream(file)) {
            long size = 0;
            byte[] buffer = new byte[BUFFER];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                size += read;
            }
            return new ReceivedBytes(file, size, Sha256.hex(digest));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Makes received bytes content, to be found by their hash; answers with that hash. */
    public String adopt(ReceivedBytes bytes) {
        try {
            Path blob = pathOf(bytes.sha256());
            Files.createDirectories(blob.getParent());
            Files.move(bytes.file(), blob, StandardCopyOption.ATOMIC_MOVE);
            return bytes.sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String sha256) {
        return EMPTY_SHA256.equals(sha256) || Sha256.isHash(sha256) && Files.exists(pathOf(sha256));
    }

    /** Size in bytes of content that is there. */
    public long size(String sha256) {
        try {
            return EMPTY_SHA256.equals(sha256) ? 0 : Files.size(pathOf(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens content that is there, all of it. */
    public InputStream open(String sha256) {
        return open(sha256, 0, size(sha256));
    }

    /**
     * Opens a part of content that is there. The caller closes the stream.
     *
     * @param from  first byte, counted from 0
     * @param count number of bytes; the stream ends earlier when the content does
     */
    public InputStream open(String sha256, long from, long count) {
        try {
            return EMPTY_SHA256.equals(sha256) ? InputStream.nullInputStream() : part(pathOf(sha256), from, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream part(Path file, long from, long count) throws IOException {
        FileChannel channel = FileChannel.open(file);
        channel.position(from);
        return new BoundedStream(Channels.newInputStream(channel), count);
    }

    /**
     * Content that arrives in parts, under a name that finds it again after a restart.
     *
     * @param name letters and digits; one name is one content
     * @param size bytes of the whole content
     */
    public BlobAssembly assembly(String name, long size) {
        return new BlobAssembly(assemblies.resolve(name + PART), size);
    }

    /** Removes the parts of all contents but those with these names. */
    public void retainAssemblies(Set<String> names) {
        try (Stream<Path> parts = Files.list(assemblies)) {
            for (Path part : parts.filter(path -> !names.contains(nameOf(path))).toList()) {
                Files.delete(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path part) {
        String file = part.getFileName().toString();
        return file.substring(0, file.length() - PART.length());
    }

    /** Removes everything when the store is temporary. */
    @Override
    public void close() throws IOException {
        if (temporary.isPresent()) {
            temporary.get().close();
        }
    }

    // Two levels, because directories with very many entries are slow on some file systems.
    private Path pathOf(String sha256) {
        return blobs.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
