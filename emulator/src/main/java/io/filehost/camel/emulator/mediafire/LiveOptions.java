package io.filehost.camel.emulator.mediafire;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Live;
import io.filehost.camel.emulator.mediafire.gate.GateOptions;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadOptions;
import io.filehost.camel.emulator.mediafire.wire.WireOptions;

/** The options of a running emulator. Whoever needs one asks at the moment he needs it. */
final class LiveOptions {

    private final Clock clock;
    private final Live<EmulatorOptions, EmulatorOptions.Builder> live;

    /** @param clock the emulator's time, which replaces that of the options */
    LiveOptions(EmulatorOptions start, Clock clock) {
        this.live = new Live<>(start, EmulatorOptions::like, EmulatorOptions.Builder::build);
        this.clock = clock;
    }

    Live<EmulatorOptions, EmulatorOptions.Builder> live() {
        return live;
    }

    EmulatorOptions current() {
        return live.current();
    }

    GateOptions gate() {
        return current().gate();
    }

    WireOptions wire() {
        return current().wire();
    }

    StateOptions state() {
        return current().state().withClock(clock);
    }

    UploadOptions uploads() {
        return current().uploads();
    }

    Optional<Duration> linkLifetime() {
        return current().linkLifetime();
    }
}
