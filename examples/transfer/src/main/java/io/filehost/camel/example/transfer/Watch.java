package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks at the job from outside while the routes work, and tells when everything has arrived. */
final class Watch {

    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration TRASH_PATIENCE = Duration.ofSeconds(10);
    // One poll may have begun before the last upload ended; the second one has not.
    private static final int QUIET_POLLS = 2;
    // A large tree takes long to look at: at most a tenth of the time is spent on that.
    private static final int SHARE = 10;

    private final Arrival arrival;
    private final Tally tally;
    private final Optional<Forwarding> forwarding;
    private final Reporter reporter;
    private final Halt halt;
    private final InstantSource clock;
    private final long start;
    private Arrival.State state;
    private long nextLook;

    /** @param forwarding the way to sendspace; empty when nothing is sent on */
    Watch(Arrival arrival, Tally tally, Optional<Forwarding> forwarding, Reporter reporter, Halt halt, InstantSource clock)
                                                                                                                            throws IOException {
        this.arrival = arrival;
        this.tally = tally;
        this.forwarding = forwarding;
        this.reporter = reporter;
        this.halt = halt;
        this.clock = clock;
        this.start = clock.millis();
        look();
    }

    /** Comes back when everything has arrived, or the run is halted; true for the former. */
    boolean untilArrived() throws IOException, InterruptedException {
        while (!isFinished()) {
            if (halt.await(TICK)) {
                look();
                return isFinished();
            }
            if (clock.millis() >= nextLook) {
                look();
            }
            report();
        }
        return true;
    }

    /** Comes back when the run is halted. */
    void untilHalted() throws IOException, InterruptedException {
        while (!halt.await(TICK)) {
            if (clock.millis() >= nextLook) {
                look();
            }
            report();
        }
        look();
    }

    /** Gives the trash route the time to see what the archive route put into the trash. */
    void untilTrashSeen() throws InterruptedException {
        long end = clock.millis() + TRASH_PATIENCE.toMillis();
        while (tally.unseenTrash() > 0 && clock.millis() < end && !halt.await(TICK)) {
            report();
        }
    }

    Arrival.State state() {
        return state;
    }

    Duration elapsed() {
        return Duration.ofMillis(clock.millis() - start);
    }

    boolean isFinished() {
        return state.isComplete() && tally.idlePolls() >= QUIET_POLLS && !isRetrying();
    }

    private boolean isRetrying() {
        return tally.archiving().isRetrying() || forwarding.filter(Forwarding::isRetrying).isPresent();
    }

    private void look() throws IOException {
        long before = clock.millis();
        state = arrival.look();
        nextLook = clock.millis() + SHARE * (clock.millis() - before);
    }

    private void report() {
        Tally.Figures figures = tally.figures();
        Optional<ForwardTally.Figures> onward = forwarding.map(Forwarding::tally).map(ForwardTally::figures);
        String current = figures.current().isEmpty()
                ? onward.map(ForwardTally.Figures::current).orElse("") : figures.current();
        reporter.progress(new Progress(
                state.files(), state.arrived(), sentOn(), figures.uploads(),
                figures.bytesSent() + onward.map(ForwardTally.Figures::bytesSent).orElse(0L), current, elapsed()));
    }

    private OptionalInt sentOn() {
        return state.forwarded().map(onward -> OptionalInt.of(onward.done())).orElse(OptionalInt.empty());
    }
}
