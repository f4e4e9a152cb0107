package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TlsIdentityTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @TempDir
    Path directory;

    @Test
    void theCertificateNamesAllLoopbackAddressesAndTheBoundOne() throws Exception {
        TlsIdentity identity = TlsIdentity.create(InetAddress.getByName("192.0.2.7"), NOW);

        assertThat(identity.certificate().getSubjectAlternativeNames()).extracting(name -> (Object) name.get(1))
                .containsExactly("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1", "192.0.2.7");
    }

    @Test
    void theCertificateIsSignedByItselfForServersAndForAYear() throws Exception {
        var certificate = TlsIdentity.create(LOOPBACK, NOW).certificate();

        certificate.verify(certificate.getPublicKey());
        certificate.checkValidity(Date.from(NOW.plus(Duration.ofDays(364))));
        assertThat(certificate.getBasicConstraints()).isNotNegative();
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(certificate.getKeyUsage()).startsWith(true, false, false, false, false, true, false);
    }

    @Test
    void everyIdentityHasAKeyOfItsOwn() {
        assertThat(TlsIdentity.create(LOOPBACK, NOW).certificate().getPublicKey())
                .isNotEqualTo(TlsIdentity.create(LOOPBACK, NOW).certificate().getPublicKey());
    }

    @Test
    void theTrustStoreHoldsNoKey() throws Exception {
        KeyStore store = TlsIdentity.create(LOOPBACK, NOW).trustStore();

        assertThat(store.size()).isEqualTo(1);
        assertThat(store.isCertificateEntry(TlsIdentity.ALIAS)).isTrue();
    }

    @Test
    void aKeptIdentityStaysTheSameAndIsForItsOwnerOnly() throws Exception {
        TlsIdentity first = TlsFile.in(directory, LOOPBACK, NOW);

        assertThat(TlsFile.in(directory, LOOPBACK, NOW.plusSeconds(60)).pem()).isEqualTo(first.pem());
        assertThat(Files.getPosixFilePermissions(directory.resolve("tls.p12")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aKeptIdentityThatEndsSoonOrHasAnotherAddressIsReplaced() throws Exception {
        TlsIdentity first = TlsFile.in(directory, LOOPBACK, NOW);
        TlsIdentity later = TlsFile.in(directory, LOOPBACK, NOW.plus(Duration.ofDays(360)));
        TlsIdentity elsewhere = TlsFile.in(directory, InetAddress.getByName("192.0.2.7"), NOW.plus(Duration.ofDays(360)));

        assertThat(later.pem()).isNotEqualTo(first.pem());
        assertThat(elsewhere.pem()).isNotEqualTo(later.pem());
    }

    @Test
    void aDamagedStoreIsNamed() throws Exception {
        Files.write(directory.resolve("tls.p12"), "nonsense".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> TlsFile.in(directory, LOOPBACK, NOW)).isInstanceOf(IOException.class);
    }
}
