package io.filehost.camel.emulator.sendspace;

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
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.state.Owner;

/**
 * A running emulator of sendspace. Whoever started it closes it; several can run side by side. Its API is at
 * {@code /rest/} below {@link #baseUrl()}.
 *
 * <pre>{@code
 * try (var sendspace = SendspaceEmulator.start(SendspaceOptions.withAccount("me", "secret"))) {
 *     sendspace.faults().on("folders.getContents").once().loseReply();
 *     // let a client work against sendspace.baseUrl()
 * }
 * }</pre>
 */
public final class SendspaceEmulator implements Emulator {

    private final ManualClock clock;
    private final LiveOptions options;
    private final Storage storage;
    private final Accounts accounts;
    private final House house;
    private final Premises premises;

    private SendspaceEmulator(LiveOptions options, Storage storage, Accounts accounts, ManualClock clock)
                                                                                                          throws IOException {
        this.clock = clock;
        this.options = options;
        this.storage = storage;
        this.accounts = accounts;
        this.house = new House(options, storage, accounts, clock);
        this.premises = Premises.open(options.current().server(), storage, house.doors(), house.room(), accounts::close);
    }

    /**
     * Starts an emulator; it answers when this returns.
     *
     * @throws IOException when the port is taken or the data directory cannot be used
     */
    public static SendspaceEmulator start(SendspaceOptions options) throws IOException {
        ManualClock clock = ManualClock.over(options.server().clock());
        LiveOptions live = new LiveOptions(options, clock);
        Storage storage = Storage.open(options.server().data());
        try {
            Accounts accounts = Accounts.in(storage.place("accounts"), live::rules);
            options.accounts().forEach((name, password) -> openAccount(accounts, Owner.of(name, password)));
            return new SendspaceEmulator(live, storage, accounts, clock);
        } catch (IOException | RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    private static void openAccount(Accounts accounts, Owner owner) {
        accounts.exclusively(() -> {
            Account account = accounts.find(owner.name()).orElseGet(() -> accounts.create(owner));
            account.changeDigest(owner.digest());
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
     * An account by its name or address.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Account account(String name) {
        return seeds().account(name);
    }

    /** The options as they are now. */
    public SendspaceOptions options() {
        return options.current();
    }

    /** Changes the rules while the emulator runs. What is fixed at the start stays as it is. */
    public void change(Consumer<SendspaceOptions.Builder> change) {
        options.live().change(change);
    }

    /** Puts files into accounts without any call of the service. */
    public Seeds seeds() {
        return new Seeds(accounts, storage.blobs());
    }

    /** Lets all sessions run out of time: every session key is answered with 6 from now on. */
    public void endSessions() {
        house.sessions().expireAll();
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
