package io.filehost.camel.emulator.mediafire.state;

import java.util.EnumMap;
import java.util.Map;

/** The figures that are in force; those nobody has set are the usual ones. */
public final class Limits {

    private final Map<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
        this.changed = changed;
    }

    /** All as documented or recorded. */
    public static Limits usual() {
        return new Limits(Map.of());
    }

    public long of(Limit limit) {
        return changed.getOrDefault(limit, limit.usual());
    }

    /**
     * These limits with another figure.
     *
     * @throws IllegalArgumentException when it is below zero
     */
    public Limits with(Limit limit, long figure) {
        if (figure < 0) {
            throw new IllegalArgumentException("the limit " + limit.word() + " cannot be below zero");
        }
        Map<Limit, Long> more = new EnumMap<>(Limit.class);
        more.putAll(changed);
        more.put(limit, figure);
        return new Limits(more);
    }
}
