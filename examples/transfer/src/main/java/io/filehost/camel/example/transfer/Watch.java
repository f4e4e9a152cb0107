package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

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
    private final Reporter reporter;
    private final Halt halt;
    private final InstantSource clock;
    private final long start;
    private Arrival.State state;
    private long nextLook;

    Watch(Arrival arrival, Tally tally, Reporter reporter, Halt halt, InstantSource clock) throws IOException {
        this.arrival = arrival;
        this.tally = tally;
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
        return state.isComplete() && tally.idlePolls() >= QUIET_POLLS && !tally.archiving().isRetrying();
    }

    private void look() throws IOException {
        long before = clock.millis();
        state = arrival.look();
        nextLook = clock.millis() + SHARE * (clock.millis() - before);
    }

    private void report() {
        Tally.Figures figures = tally.figures();
        reporter.progress(new Progress(
                state.files(), state.arrived(), figures.uploads(), figures.bytesSent(),
                figures.current(), elapsed()));
    }
}
