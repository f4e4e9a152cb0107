package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server that listens for one emulator, with its identity, from the start until somebody closes it. */
public final class Premises implements AutoCloseable {

    private final EmulatorServer server;
    private final Optional<TlsIdentity> tls;
    private final ControlRoom room;
    private final Closing rest;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final CountDownLatch gone = new CountDownLatch(1);

    private Premises(EmulatorServer server, Optional<TlsIdentity> tls, ControlRoom room, Closing rest) {
        this.server = server;
        this.tls = tls;
        this.room = room;
        this.rest = rest;
    }

    /** What is closed with the server. */
    @FunctionalInterface
    public interface Closing {
        void close() throws IOException;
    }

    /**
     * Starts to listen.
     *
     * @param  doors       by path prefix
     * @param  room        ends what is waiting before the server stops
     * @param  rest        closed when the server has stopped, or cannot start
     * @throws IOException when the port is taken or the certificate cannot be written
     */
    public static Premises open(
            ServerOptions options, Storage storage, Map<String, Door> doors, ControlRoom room,
            Closing rest)
            throws IOException {
        Optional<TlsIdentity> tls = identity(options, storage);
        Closing kept = () -> {
            rest.close();
            room.outbox().close();
        };
        EmulatorServer server = start(options, doors, tls, kept);
        Premises premises = new Premises(server, tls, room, () -> {
            kept.close();
            storage.close();
        });
        room.door().on("POST", "stop", order -> KernelControls.done(() -> CompletableFuture.runAsync(premises::close)));
        return premises;
    }

    private static EmulatorServer start(
            ServerOptions options, Map<String, Door> doors, Optional<TlsIdentity> tls, Closing rest)
            throws IOException {
        try {
            return EmulatorServer.start(new InetSocketAddress(options.bind(), options.port()), doors, tls);
        } catch (IOException e) {
            rest.close();
            throw e;
        }
    }

    /** Certificates are for the clocks of clients, which know nothing of the emulator's time. */
    private static Optional<TlsIdentity> identity(ServerOptions options, Storage storage) throws IOException {
        if (!options.tls() || options.identity().isPresent()) {
            return options.identity();
        }
        Instant now = Clock.systemUTC().instant();
        TlsIdentity identity = storage.directory().isPresent()
                ? TlsFile.in(storage.directory().get().path(), options.bind(), now)
                : TlsIdentity.create(options.bind(), now);
        if (options.tlsCertificate().isPresent()) {
            write(identity.pem(), options.tlsCertificate().get());
        }
        return Optional.of(identity);
    }

    private static void write(String certificate, Path path) throws IOException {
        try {
            Files.writeString(path, certificate);
        } catch (IOException e) {
            throw new IOException("the certificate cannot be written to " + path, e);
        }
    }

    /** Scheme, host and port, without a slash at the end: {@code http://127.0.0.1:8080}, or with https. */
    public String baseUrl() {
        String host = server.address().getAddress().getHostAddress();
        String scheme = tls.isPresent() ? "https" : "http";
        return "%s://%s:%d".formatted(scheme, host.contains(":") ? "[" + host + "]" : host, server.address().getPort());
    }

    /** What a client needs to trust this emulator; empty when it speaks plain HTTP. */
    public Optional<TlsIdentity> tls() {
        return tls;
    }

    /** Completes when somebody closed the premises. */
    public CompletionStage<Void> closed() {
        return closed.minimalCompletionStage();
    }

    /** Waits until somebody closed the premises. */
    public void awaitClose() throws InterruptedException {
        gone.await();
    }

    /** Stops to listen; what was answered is kept when there is a data directory. */
    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        room.close();
        server.close();
        try {
            rest.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gone.countDown();
            closed.complete(null);
        }
    }
}
