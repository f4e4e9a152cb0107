package io.filehost.camel.emulator.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs with another one and can be moved ahead, so that expiry needs no waiting. */
public final class ManualClock extends Clock {

    private final Clock source;
    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    private ManualClock(Clock source, ZoneId zone, AtomicReference<Duration> ahead) {
        this.source = source;
        this.zone = zone;
        this.ahead = ahead;
    }

    public static ManualClock over(Clock source) {
        return new ManualClock(source, ZoneOffset.UTC, new AtomicReference<>(Duration.ZERO));
    }

    public void advance(Duration by) {
        ahead.updateAndGet(sum -> sum.plus(by));
    }

    @Override
    public Instant instant() {
        return source.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ManualClock(source, other, ahead);
    }
}
