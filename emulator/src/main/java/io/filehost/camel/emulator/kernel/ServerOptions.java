package io.filehost.camel.emulator.kernel;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Where an emulator listens, what it keeps and what time it has; the same for every service.
 *
 * @param bind           the address to listen at; others than loopback open the control door to the network as well
 * @param port           0 takes a free one
 * @param data           the directory accounts and bytes are kept in; empty when nothing is kept
 * @param tls            serves https
 * @param tlsCertificate where the certificate is written at the start; implies https
 * @param identity       who the server is by TLS; empty lets it make a certificate of its own
 * @param clock          where the emulator's time comes from
 * @param journalLimit   largest number of entries the journal remembers
 */
public record ServerOptions(InetAddress bind, int port, Optional<Path> data, boolean tls, Optional<Path> tlsCertificate,
        Optional<TlsIdentity> identity, Clock clock, int journalLimit) {

    private static final int JOURNAL_LIMIT = 100_000;

    public ServerOptions {
        tls = tls || tlsCertificate.isPresent() || identity.isPresent();
    }

    /** Loopback, a free port, nothing kept, plain HTTP, the system's time. */
    public static ServerOptions defaults() {
        return new ServerOptions(
                InetAddress.getLoopbackAddress(), 0, Optional.empty(), false, Optional.empty(),
                Optional.empty(), Clock.systemUTC(), JOURNAL_LIMIT);
    }

    public ServerOptions withBind(InetAddress value) {
        return new ServerOptions(value, port, data, tls, tlsCertificate, identity, clock, journalLimit);
    }

    public ServerOptions withPort(int value) {
        return new ServerOptions(bind, value, data, tls, tlsCertificate, identity, clock, journalLimit);
    }

    public ServerOptions withData(Path directory) {
        return new ServerOptions(bind, port, Optional.of(directory), tls, tlsCertificate, identity, clock, journalLimit);
    }

    public ServerOptions withTls() {
        return new ServerOptions(bind, port, data, true, tlsCertificate, identity, clock, journalLimit);
    }

    public ServerOptions withTlsCertificate(Path pem) {
        return new ServerOptions(bind, port, data, true, Optional.of(pem), identity, clock, journalLimit);
    }

    public ServerOptions withIdentity(TlsIdentity value) {
        return new ServerOptions(bind, port, data, true, tlsCertificate, Optional.of(value), clock, journalLimit);
    }

    public ServerOptions withClock(Clock source) {
        return new ServerOptions(bind, port, data, tls, tlsCertificate, identity, source, journalLimit);
    }

    public ServerOptions withJournalLimit(int entries) {
        return new ServerOptions(bind, port, data, tls, tlsCertificate, identity, clock, entries);
    }
}
