package io.filehost.camel.emulator.sendspace;

import java.time.Clock;
import java.util.function.Consumer;

import io.filehost.camel.emulator.sendspace.rule.Rules;

/** The options of a running emulator. Whoever needs one asks at the moment he needs it. */
final class LiveOptions {

    private final Clock clock;
    private volatile SendspaceOptions current;

    /** @param clock the emulator's time, which replaces that of the options */
    LiveOptions(SendspaceOptions start, Clock clock) {
        this.current = start;
        this.clock = clock;
    }

    SendspaceOptions current() {
        return current;
    }

    synchronized void change(Consumer<SendspaceOptions.Builder> change) {
        SendspaceOptions.Builder builder = SendspaceOptions.like(current);
        change.accept(builder);
        current = builder.build();
    }

    Rules rules() {
        return current.rules().withClock(clock);
    }
}
