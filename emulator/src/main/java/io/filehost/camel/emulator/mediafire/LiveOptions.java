package io.filehost.camel.emulator.mediafire;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import io.filehost.camel.emulator.mediafire.gate.GateOptions;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadOptions;
import io.filehost.camel.emulator.mediafire.wire.WireOptions;

/** The options of a running emulator. Whoever needs one asks at the moment he needs it. */
final class LiveOptions {

    private final Clock clock;
    private volatile EmulatorOptions current;

    /** @param clock the emulator's time, which replaces that of the options */
    LiveOptions(EmulatorOptions start, Clock clock) {
        this.current = start;
        this.clock = clock;
    }

    EmulatorOptions current() {
        return current;
    }

    synchronized void change(Consumer<EmulatorOptions.Builder> change) {
        EmulatorOptions.Builder builder = EmulatorOptions.like(current);
        change.accept(builder);
        current = builder.build();
    }

    GateOptions gate() {
        return current.gate();
    }

    WireOptions wire() {
        return current.wire();
    }

    StateOptions state() {
        return current.state().withClock(clock);
    }

    UploadOptions uploads() {
        return current.uploads();
    }

    Optional<Duration> linkLifetime() {
        return current.linkLifetime();
    }
}
