package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Who an emulator is to clients that come by TLS: a private key of its own and a certificate signed with it. Nobody
 * knows the certificate beforehand, so a client has to be told to trust it: by {@link #clientContext()} or
 * {@link #trustStore()} in a JVM, by {@link #pem()} elsewhere.
 */
public final class TlsIdentity {

    static final String ALIAS = "filehost-emulator";

    // The key lives in memory, or in a file that only its owner can read; the word protects nothing further.
    static final char[] STORE_PASSWORD = "emulator".toCharArray();

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "::1");

    private final PrivateKey key;
    private final X509Certificate certificate;

    TlsIdentity(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /**
     * Makes a key and a certificate for {@code localhost}, the loopback addresses and {@code bind}.
     *
     * @param now real time, whatever the emulator's own clock says: clients look at theirs
     */
    public static TlsIdentity create(InetAddress bind, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            X509Certificate certificate = new SelfSignedCertificate(keys, List.copyOf(addresses(bind))).sign(now);
            return new TlsIdentity(keys.getPrivate(), certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform signs with P-256", e);
        }
    }

    static Set<InetAddress> addresses(InetAddress bind) {
        Set<InetAddress> addresses = new LinkedHashSet<>();
        LOOPBACK.forEach(text -> addresses.add(literal(text)));
        if (!bind.isAnyLocalAddress()) {
            addresses.add(bind);
        }
        return addresses;
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (IOException e) {
            throw new IllegalStateException("An address in figures needs no look-up", e);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** The certificate as text, for {@code curl --cacert} and the like. The private key is never handed out. */
    public String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                   + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(certificate.getEncoded())
                   + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate that was read can be written", e);
        }
    }

    /** A store with the certificate alone; each call makes a new one. */
    public KeyStore trustStore() {
        return store(store -> store.setCertificateEntry(ALIAS, certificate));
    }

    /** What a client needs to trust this emulator, and nobody else. */
    public SSLContext clientContext() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trustStore());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has TLS", e);
        }
    }

    SSLContext serverContext() {
        try {
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keyStore(), STORE_PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has TLS", e);
        }
    }

    KeyStore keyStore() {
        return store(store -> store.setKeyEntry(ALIAS, key, STORE_PASSWORD, new Certificate[] { certificate }));
    }

    @FunctionalInterface
    private interface Filling {
        void fill(KeyStore store) throws GeneralSecurityException;
    }

    private static KeyStore store(Filling filling) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            filling.fill(store);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Every Java platform has PKCS 12", e);
        }
    }
}
