package io.filehost.camel.example.transfer;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.CamelExecutionException;

/** The job: a directory travels to the inbox, and from the inbox into the archive, until everything has arrived. */
public final class Transfer {

    private final Settings settings;
    private final Reporter reporter;
    private final Halt halt;
    private final InstantSource clock;
    private final Tally tally;

    public Transfer(Settings settings, Reporter reporter, Halt halt, InstantSource clock) {
        this.settings = settings;
        this.reporter = reporter;
        this.halt = halt;
        this.clock = clock;
        this.tally = new Tally(clock);
    }

    /**
     * Runs until everything has arrived, or the run is halted.
     *
     * @param  hooks        may look at Camel and at the transfers
     * @throws UsageProblem when it cannot start as asked
     */
    public Outcome run(Hooks hooks) throws Exception {
        Path directory = settings.directory().toRealPath();
        String owner = settings.service().map(Account::toString).orElse("emulator");
        try (StateDirectory state = StateDirectory.open(settings.data().toAbsolutePath().normalize(), directory, owner)) {
            if (settings.service().isPresent()) {
                return run(state, settings.service().get(), hooks);
            }
            try (LocalEmulator emulator = LocalEmulator.start(state.home().resolve("emulator"), settings)) {
                return run(state, emulator.account(), hooks);
            }
        }
    }

    private Outcome run(StateDirectory state, Account account, Hooks hooks) throws Exception {
        reporter.note("From " + settings.directory() + " to " + account);
        SourceTree tree = new SourceTree(state.source());
        Verification verification = new Verification(tree, state.sent(), state.archived());
        Arrival arrival = new Arrival(tree, state.sent(), state.archived(), tally);
        try (Routes routes = new Routes(state, account)) {
            routes.component("retryDelay", settings.service().isPresent() ? "" : LocalEmulator.RETRY_DELAY);
            routes.bind("sourceTree", tree).bind("sentFiles", state.sent()).bind("transfers", hooks.around(tally))
                    .bind("filesInProgress", new FilesInProgress()).bind("polls", new Polls(halt))
                    .bind("localLeg", new LocalLeg(state.sent(), tally, halt))
                    .bind("archiveLeg", new ArchiveLeg(verification, state.archived(), state.deliveries(), tally, halt))
                    .bind("trashLeg", new TrashLeg(tally, reporter))
                    .prepare(hooks::prepare);
            routes.start();
            logIn(routes, account);
            new UnfinishedMoves(routes, state.archived()).settle();
            return watch(routes, arrival, state);
        }
    }

    private void logIn(Routes routes, Account account) {
        // A wrong address shall be told soon; the emulator is there, and may misbehave.
        String fewRetries = settings.service().isPresent() ? "&maximumRetries=1" : "";
        try {
            routes.ask("mediafire:/?operation=call&method=device/get_status" + fewRetries, Map.of(), Object.class);
        } catch (CamelExecutionException e) {
            if (e.getCause() instanceof FileHostException problem) {
                throw new UsageProblem("Cannot use " + account + ": " + problem.getMessage(), problem);
            }
            throw e;
        }
    }

    private Outcome watch(Routes routes, Arrival arrival, StateDirectory state) throws Exception {
        Watch watch = new Watch(arrival, tally, reporter, halt, clock);
        int unchanged = watch.state().arrived();
        routes.open();
        if (watch.untilArrived() && settings.keepRunning()) {
            reporter.note("Everything has arrived; watching for changes until stopped");
            watch.untilHalted();
        }
        watch.untilTrashSeen();
        return outcome(watch, unchanged, state.deliveries().repeated());
    }

    private Outcome outcome(Watch watch, int unchanged, int redelivered) {
        Arrival.State now = watch.state();
        Tally.Figures figures = tally.figures();
        return new Outcome(
                watch.isFinished(), now.files(), now.bytes(), now.arrived(), unchanged, now.refused(), now.failed(),
                figures.kinds(), figures.bytesSent(), figures.verified(), figures.repeated(), figures.foreign(), redelivered,
                figures.links(), watch.elapsed(), halt.reason());
    }
}
