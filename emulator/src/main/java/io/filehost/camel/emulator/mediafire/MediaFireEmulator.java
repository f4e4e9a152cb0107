package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.EmulatorServer;
import io.filehost.camel.emulator.kernel.Failures;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.Journal;
import io.filehost.camel.emulator.kernel.KernelControls;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.kernel.TlsFile;
import io.filehost.camel.emulator.kernel.TlsIdentity;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;

/**
 * A running emulator of MediaFire. Whoever started it closes it; several can run side by side.
 *
 * <pre>{@code
 * try (var mediafire = MediaFireEmulator.start(EmulatorOptions.withAccount("me@example.com", "secret"))) {
 *     mediafire.faults().on("upload/simple").once().loseReply();
 *     // let a client work against mediafire.baseUrl()
 * }
 * }</pre>
 */
public final class MediaFireEmulator implements AutoCloseable {

    private final ManualClock clock;
    private final LiveOptions options;
    private final Storage storage;
    private final House house;
    private final EmulatorServer server;
    private final Optional<TlsIdentity> tls;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private MediaFireEmulator(LiveOptions options, Storage storage, ManualClock clock) throws IOException {
        this.tls = identity(options.current(), storage);
        this.clock = clock;
        this.options = options;
        this.storage = storage;
        this.house = new House(options, storage, clock);
        house.control().on("POST", "stop", order -> KernelControls.done(this::closeSoon));
        this.server = EmulatorServer.start(new InetSocketAddress(options.current().bind(), options.current().port()),
                house.doors(), tls);
        house.takeUp();
    }

    /** Certificates are for the clocks of clients, which know nothing of the emulator's time. */
    private static Optional<TlsIdentity> identity(EmulatorOptions options, Storage storage) throws IOException {
        if (!options.tls()) {
            return Optional.empty();
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

    /**
     * Starts an emulator; it answers when this returns.
     *
     * @throws IOException when the port is taken or the data directory cannot be used
     */
    public static MediaFireEmulator start(EmulatorOptions options) throws IOException {
        ManualClock clock = ManualClock.over(options.clock());
        LiveOptions live = new LiveOptions(options, clock);
        Storage storage = Storage.open(options.data(), live::state);
        try {
            options.accounts().forEach((email, password) -> openAccount(storage.accounts(), email, password));
            return new MediaFireEmulator(live, storage, clock);
        } catch (IOException | RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    private static void openAccount(Accounts accounts, String email, String password) {
        accounts.exclusively(() -> {
            Account account = accounts.findByEmail(email).orElseGet(() -> accounts.create(email, password));
            if (!account.password().equals(password)) {
                account.changePassword(password);
            }
            return account;
        });
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

    /** How the emulator misbehaves. */
    public FaultPlan faults() {
        return house.faults();
    }

    /** What was asked and how it went. */
    public Journal journal() {
        return house.journal();
    }

    /** The mails and call-backs the service sent. */
    public Outbox outbox() {
        return house.outbox();
    }

    /** The emulator's time; moving it ahead lets tokens expire. */
    public ManualClock clock() {
        return clock;
    }

    /** Bugs of the emulator itself; a test that finds one here has failed. */
    public Failures failures() {
        return house.failures();
    }

    /** The orders of the control door, to add some. */
    public ControlDoor control() {
        return house.control();
    }

    /** All accounts; look at them and change them inside {@link Accounts#exclusively}. */
    public Accounts accounts() {
        return storage.accounts();
    }

    /**
     * An account by its address.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Account account(String email) {
        return storage.accounts().findByEmail(email)
                .orElseThrow(() -> new IllegalArgumentException("there is no account " + email));
    }

    /** The options as they are now. */
    public EmulatorOptions options() {
        return options.current();
    }

    /**
     * Changes options while the emulator runs: the gate, the wire, the state, the uploads, the lifetime of links. What
     * is fixed at the start (address, accounts, data directory, clock, size of the journal) stays as it is.
     */
    public void change(Consumer<EmulatorOptions.Builder> change) {
        options.change(change);
    }

    /** Puts files into accounts without any call of the service. */
    public Seeds seeds() {
        return new Seeds(storage.accounts(), storage.blobs());
    }

    /** Ends all sessions: every session token is answered with 105 from now on. */
    public void endSessions() {
        house.sessions().endAll();
    }

    /** Waits until somebody closed the emulator. */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    /** Stops to listen; what was answered is kept when there is a data directory. */
    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        house.close();
        server.close();
        try {
            storage.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            closed.countDown();
        }
    }

    /** By another thread, because the answer to the order is under way. */
    private void closeSoon() {
        CompletableFuture.runAsync(this::close);
    }
}
