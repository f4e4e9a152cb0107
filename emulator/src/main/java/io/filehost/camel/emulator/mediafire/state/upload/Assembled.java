package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.Optional;

import io.filehost.camel.emulator.kernel.ReceivedBytes;

/**
 * What became of all units of an upload.
 *
 * @param ready the units are one file now
 * @param bytes that file; empty when its content was known before
 */
record Assembled(boolean ready, Optional<ReceivedBytes> bytes) {

    static Assembled nothing() {
        return new Assembled(false, Optional.empty());
    }

    static Assembled known() {
        return new Assembled(true, Optional.empty());
    }

    static Assembled of(ReceivedBytes whole) {
        return new Assembled(true, Optional.of(whole));
    }

    boolean isNothing() {
        return !ready;
    }
}
