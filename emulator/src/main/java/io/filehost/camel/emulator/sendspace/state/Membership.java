package io.filehost.camel.emulator.sendspace.state;

import java.time.Instant;
import java.util.Optional;

/**
 * What the owner of an account has paid for.
 *
 * @param type      {@code pro}, {@code max} or {@code lite}
 * @param ends      when it lapses; empty for never
 * @param bandwidth bytes that may be downloaded, less than zero for any number
 * @param diskspace bytes that may be stored, less than zero for any number
 */
public record Membership(String type, Optional<Instant> ends, long bandwidth, long diskspace) {

    public static final long UNLIMITED = -1;

    /** A pro account without an end and without bounds. */
    public static Membership unbounded() {
        return new Membership("pro", Optional.empty(), UNLIMITED, UNLIMITED);
    }

    public Membership withType(String value) {
        return new Membership(value, ends, bandwidth, diskspace);
    }

    public Membership withEnd(Instant value) {
        return new Membership(type, Optional.of(value), bandwidth, diskspace);
    }

    public Membership withBandwidth(long bytes) {
        return new Membership(type, ends, bytes, diskspace);
    }

    public Membership withDiskspace(long bytes) {
        return new Membership(type, ends, bandwidth, bytes);
    }

    public boolean isOver(Instant now) {
        return ends.filter(end -> !now.isBefore(end)).isPresent();
    }
}
