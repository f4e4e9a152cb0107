package io.filehost.camel.example.transfer;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The job: a directory travels to the inbox, from the inbox into the archive, and from there to sendspace if that is
 * asked for, until everything has arrived.
 */
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
        Path data = settings.data().toAbsolutePath().normalize();
        try (StateDirectory state = StateDirectory.open(data, directory, settings.services())) {
            if (settings.services().isPresent()) {
                AccountCheck.of(settings.services().get());
                return run(state, settings.services().get(), hooks);
            }
            try (LocalEmulators emulators = LocalEmulators.start(state.home(), settings.emulation(), settings.sendOn())) {
                return run(state, emulators.services(), hooks);
            }
        }
    }

    private Outcome run(StateDirectory state, Services services, Hooks hooks) throws Exception {
        reporter.note("From " + settings.directory() + " to " + services);
        SourceTree tree = new SourceTree(state.source());
        Verification verification = new Verification(tree, state.sent(), state.archived());
        try (Routes routes = new Routes(state, services.sendspace().isPresent())) {
            routes.use(services).retryDelay(settings.services().isPresent() ? "" : LocalEmulators.RETRY_DELAY);
            routes.bind("sourceTree", tree).bind("sentFiles", state.sent()).bind("transfers", hooks.around(tally))
                    .bind("filesInProgress", new FilesInProgress()).bind("polls", new Polls(halt))
                    .bind("localLeg", new LocalLeg(state.sent(), tally, halt))
                    .bind("archiveLeg", new ArchiveLeg(verification, state.archived(), state.deliveries(), tally, halt))
                    .bind("trashLeg", new TrashLeg(tally, reporter));
            Optional<Forwarding> forwarding
                    = services.sendspace().map(account -> forwarding(state, account.recipient(), routes, hooks));
            routes.prepare(hooks::prepare).start();
            new UnfinishedMoves(routes, state.archived()).settle();
            Arrival arrival = new Arrival(tree, state.sent(), state.archived(), tally, forwarding);
            return watch(routes, new Watch(arrival, tally, forwarding, reporter, halt, clock), forwarding, state);
        }
    }

    private Forwarding forwarding(StateDirectory state, String recipient, Routes routes, Hooks hooks) {
        ForwardTally forwardTally = new ForwardTally(clock);
        ForwardLeg leg = new ForwardLeg(
                state.archived(), state.forwarded(), AnnouncedUploads.askedOver(routes), forwardTally, halt, recipient);
        routes.bind("forwardLeg", leg).bind("forwardTransfers", hooks.aroundForwarding(forwardTally));
        return new Forwarding(state.forwarded(), forwardTally);
    }

    private Outcome watch(Routes routes, Watch watch, Optional<Forwarding> forwarding, StateDirectory state)
            throws Exception {
        Arrival.State before = watch.state();
        routes.open();
        if (watch.untilArrived() && settings.keepRunning()) {
            reporter.note("Everything has arrived; watching for changes until stopped");
            watch.untilHalted();
        }
        watch.untilTrashSeen();
        Optional<Outcome.Forwarded> forwarded = forwarding.map(
                onward -> onward.outcome(watch.state().forwarded().orElseThrow(), before.forwarded().orElseThrow().done()));
        return outcome(watch, before.arrived(), state.deliveries().repeated(), forwarded);
    }

    private Outcome outcome(Watch watch, int unchanged, int redelivered, Optional<Outcome.Forwarded> forwarded) {
        Arrival.State now = watch.state();
        Tally.Figures figures = tally.figures();
        return new Outcome(
                watch.isFinished(), now.files(), now.bytes(), now.arrived(), unchanged, now.refused(), now.failed(),
                figures.kinds(), figures.bytesSent(), figures.verified(), figures.repeated(), figures.foreign(), redelivered,
                figures.links(), watch.elapsed(), forwarded, halt.reason());
    }
}
