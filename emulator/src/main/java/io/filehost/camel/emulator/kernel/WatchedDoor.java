package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The way into a service: asks the fault plan, lets the service answer, keeps the journal, and notices bugs. */
public final class WatchedDoor implements Door, AutoCloseable {

    private final Service service;
    private final FaultPlan faults;
    private final Journal journal;
    private final Failures failures;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);

    public WatchedDoor(Service service, FaultPlan faults, Journal journal, Failures failures, Clock clock) {
        this.service = service;
        this.faults = faults;
        this.journal = journal;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public Answer open(Request request) {
        try {
            return watch(service.prepare(request));
        } catch (IOException e) {
            return Answer.none();   // the client went away, there is nobody to answer
        }
    }

    private Answer watch(Request request) {
        String method = service.methodOf(request);
        Visit visit = new Visit(clock.instant(), method, faults.next(method));
        Answer answer = visit.fault().flatMap(Fault::instead).orElseGet(() -> handle(request, visit));
        journal.add(visit.entry(request, answer));   // before it is sent: who has the answer finds the entry
        return answer;
    }

    private Answer handle(Request request, Visit visit) {
        Optional<Fault> fault = visit.fault();
        try {
            if (fault.isPresent() && fault.get() instanceof Fault.Delay delay) {
                await(delay.time());
            }
            Answer answer = service.answer(request, visit);
            return fault.map(present -> present.spoil(answer)).orElse(answer);
        } catch (IOException e) {
            return Answer.none();   // the client went away, there is nobody to answer
        } catch (RuntimeException | Error e) {
            failures.add(e);
            return Answer.text(500, "text/plain", "The emulator has a bug: " + e);
        }
    }

    /** Ends early when the emulator stops. */
    private void await(Duration time) throws IOException {
        try {
            if (closing.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the emulator stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the emulator stops", e);
        }
    }

    /** Ends all delays. */
    @Override
    public void close() {
        closing.countDown();
    }
}
