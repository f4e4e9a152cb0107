package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.filehost.camel.emulator.kernel.record.RecordFolder;

/** From where an emulator is watched and led astray: faults, journal, outbox, clock and the door to all of them. */
public final class ControlRoom implements AutoCloseable {

    private final ManualClock clock;
    private final FaultPlan faults;
    private final Journal journal;
    private final Outbox outbox;
    private final Failures failures = new Failures();
    private final ControlDoor door = new ControlDoor(failures);
    private final List<Runnable> endings = new ArrayList<>();

    /**
     * @param  kept          where the outbox is kept
     * @param  passingErrors error codes of the service that mean: try again later
     * @throws IOException   when what an earlier process left in the outbox cannot be read
     */
    public ControlRoom(ManualClock clock, int journalLimit, Storage kept, List<Integer> passingErrors) throws IOException {
        this.clock = clock;
        this.faults = new FaultPlan(passingErrors);
        this.journal = Journal.bounded(journalLimit);
        this.outbox = Outbox.in(RecordFolder.in(kept.place("outbox")), clock, journalLimit);
        new KernelControls(faults, journal, clock, failures, outbox).addTo(door);
    }

    /** A door to a service that obeys the fault plan and is in the journal. */
    public WatchedDoor watch(Service service) {
        WatchedDoor opened = new WatchedDoor(service, faults, journal, failures, clock);
        endAtClose(opened::close);
        return opened;
    }

    /** What ends something that waits, or that would go on. */
    public void endAtClose(Runnable ending) {
        endings.add(ending);
    }

    public ManualClock clock() {
        return clock;
    }

    public FaultPlan faults() {
        return faults;
    }

    public Journal journal() {
        return journal;
    }

    public Outbox outbox() {
        return outbox;
    }

    public Failures failures() {
        return failures;
    }

    public ControlDoor door() {
        return door;
    }

    /** Ends what is waiting. */
    @Override
    public void close() {
        endings.forEach(Runnable::run);
    }
}
