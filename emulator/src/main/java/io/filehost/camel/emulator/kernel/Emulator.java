package io.filehost.camel.emulator.kernel;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A running emulator, whatever service it plays. Whoever started it closes it. */
public interface Emulator extends AutoCloseable {

    /** Scheme, host and port, without a slash at the end: {@code http://127.0.0.1:8080}, or with https. */
    String baseUrl();

    /** What a client needs to trust this emulator; empty when it speaks plain HTTP. */
    Optional<TlsIdentity> tls();

    /** How the emulator misbehaves. */
    FaultPlan faults();

    /** What was asked and how it went. */
    Journal journal();

    /** The mails and call-backs the service sent. */
    Outbox outbox();

    /** The emulator's time; moving it ahead lets sessions expire. */
    ManualClock clock();

    /** Bugs of the emulator itself; a test that finds one here has failed. */
    Failures failures();

    /** The orders of the control door, to add some. */
    ControlDoor control();

    /** Completes when somebody closed the emulator, be it at its control door. */
    CompletionStage<Void> closed();

    /** Waits until somebody closed the emulator. */
    void awaitClose() throws InterruptedException;

    /** Stops to listen; what was answered is kept when there is a data directory. */
    @Override
    void close();
}
