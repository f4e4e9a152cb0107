package io.filehost.camel.emulator.sendspace;

import java.time.Clock;

import io.filehost.camel.emulator.kernel.Live;
import io.filehost.camel.emulator.sendspace.rule.Rules;

/** The options of a running emulator. Whoever needs one asks at the moment he needs it. */
final class LiveOptions {

    private final Clock clock;
    private final Live<SendspaceOptions, SendspaceOptions.Builder> live;

    /** @param clock the emulator's time, which replaces that of the options */
    LiveOptions(SendspaceOptions start, Clock clock) {
        this.live = new Live<>(start, SendspaceOptions::like, SendspaceOptions.Builder::build);
        this.clock = clock;
    }

    Live<SendspaceOptions, SendspaceOptions.Builder> live() {
        return live;
    }

    SendspaceOptions current() {
        return live.current();
    }

    Rules rules() {
        return current().rules().withClock(clock);
    }
}
