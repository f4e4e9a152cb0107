package io.filehost.camel.emulator.kernel;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs a server certificate with its own key. It is its own authority, so whoever trusts it trusts nothing else with
 * it but what the same key signs.
 */
final class SelfSignedCertificate {

    private static final String ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
    private static final String COMMON_NAME = "2.5.4.3";
    private static final String SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";

    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;
    private static final int SERIAL_BITS = 120;
    private static final Duration LIFE = Duration.ofDays(365);
    private static final Duration SLOW_CLOCKS = Duration.ofDays(1);

    // Bits 0 (digital signature) and 5 (signs certificates), counted from the left.
    private static final byte USAGE = (byte) 0x84;

    private final KeyPair keys;
    private final List<InetAddress> addresses;

    /**
     * @param keys      on a curve, P-256 or larger
     * @param addresses the certificate is for these and for {@code localhost}
     */
    SelfSignedCertificate(KeyPair keys, List<InetAddress> addresses) {
        this.keys = keys;
        this.addresses = List.copyOf(addresses);
    }

    /** @param now the certificate is good for a year from then, and for the day before */
    X509Certificate sign(Instant now) throws GeneralSecurityException {
        byte[] algorithm = Der.sequence(Der.identifier(ECDSA_WITH_SHA256));
        byte[] body = body(now, algorithm);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(body);
        byte[] whole = Der.sequence(body, algorithm, Der.bits(0, signature.sign()));
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(whole));
    }

    private byte[] body(Instant now, byte[] algorithm) throws GeneralSecurityException {
        byte[] version3 = Der.wrapped(0, Der.integer(BigInteger.TWO));
        byte[] serial = Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS));
        byte[] name = Der.sequence(Der.set(Der.sequence(Der.identifier(COMMON_NAME), Der.text("filehost-emulator"))));
        byte[] validity = Der.sequence(Der.time(now.minus(SLOW_CLOCKS)), Der.time(now.plus(LIFE)));
        return Der.sequence(version3, serial, algorithm, name, validity, name, keys.getPublic().getEncoded(),
                Der.wrapped(3, extensions()));
    }

    private byte[] extensions() throws GeneralSecurityException {
        byte[] keyHash = MessageDigest.getInstance("SHA-1").digest(keys.getPublic().getEncoded());
        return Der.sequence(
                critical(BASIC_CONSTRAINTS, Der.sequence(Der.yes())),
                critical(KEY_USAGE, Der.bits(2, USAGE)),
                extension(EXTENDED_KEY_USAGE, Der.sequence(Der.identifier(SERVER_AUTHENTICATION))),
                extension(SUBJECT_KEY_IDENTIFIER, Der.octets(keyHash)),
                extension(SUBJECT_ALTERNATIVE_NAME, names()));
    }

    private byte[] names() {
        List<byte[]> names = new ArrayList<>();
        names.add(Der.tagged(DNS_NAME, "localhost".getBytes(StandardCharsets.US_ASCII)));
        addresses.forEach(address -> names.add(Der.tagged(IP_ADDRESS, address.getAddress())));
        return Der.sequence(names.toArray(byte[][]::new));
    }

    private static byte[] critical(String identifier, byte[] value) {
        return Der.sequence(Der.identifier(identifier), Der.yes(), Der.octets(value));
    }

    private static byte[] extension(String identifier, byte[] value) {
        return Der.sequence(Der.identifier(identifier), Der.octets(value));
    }
}
