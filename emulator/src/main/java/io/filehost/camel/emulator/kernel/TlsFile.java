package io.filehost.camel.emulator.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Keeps the identity of an emulator in its data directory, so that clients which trust it go on to do so after a
 * restart. Only the owner can read the file.
 */
public final class TlsFile {

    private static final String NAME = "tls.p12";
    private static final Duration ENOUGH = Duration.ofDays(7);
    private static final int IP_ADDRESS = 7;

    private TlsFile() {
    }

    /**
     * The identity kept in the directory. A new one is made when there is none, or when that one is not for this
     * address or ends within a week.
     *
     * @throws IOException when the file cannot be read or written
     */
    public static TlsIdentity in(Path directory, InetAddress bind, Instant now) throws IOException {
        Path path = directory.resolve(NAME);
        if (Files.exists(path)) {
            TlsIdentity kept = read(path);
            if (serves(kept.certificate(), bind, now)) {
                return kept;
            }
        }
        TlsIdentity fresh = TlsIdentity.create(bind, now);
        write(fresh, path);
        return fresh;
    }

    private static boolean serves(X509Certificate certificate, InetAddress bind, Instant now) throws IOException {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            List<?> addresses = names.stream().filter(name -> name.get(0).equals(IP_ADDRESS)).map(name -> name.get(1)).toList();
            return certificate.getNotAfter().after(Date.from(now.plus(ENOUGH)))
                    && TlsIdentity.addresses(bind).stream().map(InetAddress::getHostAddress).allMatch(addresses::contains);
        } catch (CertificateParsingException e) {
            throw new IOException("the certificate of the data directory is damaged", e);
        }
    }

    private static TlsIdentity read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, TlsIdentity.STORE_PASSWORD);
            return new TlsIdentity(
                    (PrivateKey) store.getKey(TlsIdentity.ALIAS, TlsIdentity.STORE_PASSWORD),
                    (X509Certificate) store.getCertificate(TlsIdentity.ALIAS));
        } catch (GeneralSecurityException e) {
            throw new IOException("the key store " + path + " is damaged", e);
        }
    }

    /** Under another name first: a killed process must not leave half a key store. */
    private static void write(TlsIdentity identity, Path path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            identity.keyStore().store(bytes, TlsIdentity.STORE_PASSWORD);
        } catch (GeneralSecurityException e) {
            throw new IOException("the key store " + path + " cannot be written", e);
        }
        Path fresh = path.resolveSibling(NAME + ".tmp");
        Files.deleteIfExists(fresh);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel out = Files.newByteChannel(fresh, options, ownerOnly(path))) {
            ByteBuffer left = ByteBuffer.wrap(bytes.toByteArray());
            while (left.hasRemaining()) {
                out.write(left);
            }
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }
}
