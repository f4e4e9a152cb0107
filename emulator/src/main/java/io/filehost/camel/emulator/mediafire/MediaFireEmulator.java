package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import io.filehost.camel.emulator.kernel.ControlDoor;
import io.filehost.camel.emulator.kernel.Emulator;
import io.filehost.camel.emulator.kernel.Failures;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.Journal;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.kernel.Premises;
import io.filehost.camel.emulator.kernel.Storage;
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
public final class MediaFireEmulator implements Emulator {

    private final ManualClock clock;
    private final LiveOptions options;
    private final Storage storage;
    private final Accounts accounts;
    private final House house;
    private final Premises premises;

    private MediaFireEmulator(LiveOptions options, Storage storage, Accounts accounts, ManualClock clock)
                                                                                                          throws IOException {
        this.clock = clock;
        this.options = options;
        this.storage = storage;
        this.accounts = accounts;
        this.house = new House(options, storage, accounts, clock);
        this.premises = Premises.open(options.current().server(), storage, house.doors(), house.room(), accounts::close);
        house.takeUp();
    }

    /**
     * Starts an emulator; it answers when this returns.
     *
     * @throws IOException when the port is taken or the data directory cannot be used
     */
    public static MediaFireEmulator start(EmulatorOptions options) throws IOException {
        ManualClock clock = ManualClock.over(options.server().clock());
        LiveOptions live = new LiveOptions(options, clock);
        Storage storage = Storage.open(options.server().data());
        try {
            Accounts accounts = Accounts.in(storage.place("accounts"), live::state);
            options.accounts().forEach((email, password) -> openAccount(accounts, email, password));
            return new MediaFireEmulator(live, storage, accounts, clock);
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

    @Override
    public String baseUrl() {
        return premises.baseUrl();
    }

    @Override
    public Optional<TlsIdentity> tls() {
        return premises.tls();
    }

    @Override
    public FaultPlan faults() {
        return house.room().faults();
    }

    @Override
    public Journal journal() {
        return house.room().journal();
    }

    @Override
    public Outbox outbox() {
        return house.room().outbox();
    }

    @Override
    public ManualClock clock() {
        return clock;
    }

    @Override
    public Failures failures() {
        return house.room().failures();
    }

    @Override
    public ControlDoor control() {
        return house.room().door();
    }

    /** All accounts; look at them and change them inside {@link Accounts#exclusively}. */
    public Accounts accounts() {
        return accounts;
    }

    /**
     * An account by its address.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Account account(String email) {
        return accounts.findByEmail(email)
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
        options.live().change(change);
    }

    /** Puts files into accounts without any call of the service. */
    public Seeds seeds() {
        return new Seeds(accounts, storage.blobs());
    }

    /** Ends all sessions: every session token is answered with 105 from now on. */
    public void endSessions() {
        house.sessions().endAll();
    }

    @Override
    public CompletionStage<Void> closed() {
        return premises.closed();
    }

    @Override
    public void awaitClose() throws InterruptedException {
        premises.awaitClose();
    }

    @Override
    public void close() {
        premises.close();
    }
}
