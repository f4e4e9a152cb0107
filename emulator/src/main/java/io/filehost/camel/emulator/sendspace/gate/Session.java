package io.filehost.camel.emulator.sendspace.gate;

import java.time.Instant;

import io.filehost.camel.emulator.sendspace.state.Account;

/**
 * A session that was opened, be it over by now.
 *
 * @param ends when it is over unless a call renews it before
 */
public record Session(String key, Account account, Instant ends) {

    boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }
}
