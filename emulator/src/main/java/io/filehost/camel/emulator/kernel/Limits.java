package io.filehost.camel.emulator.kernel;

import java.util.EnumMap;
import java.util.Map;

/** The figures that are in force; those nobody has set are the usual ones. */
public final class Limits<L extends Enum<L> & Figure> {

    private final Map<L, Long> changed;

    private Limits(Map<L, Long> changed) {
        this.changed = changed;
    }

    /** All as documented or recorded. */
    public static <L extends Enum<L> & Figure> Limits<L> usual() {
        return new Limits<L>(Map.of());
    }

    public long of(L limit) {
        return changed.getOrDefault(limit, limit.usual());
    }

    /**
     * These limits with another figure.
     *
     * @throws IllegalArgumentException when it is below zero
     */
    public Limits<L> with(L limit, long figure) {
        if (figure < 0) {
            throw new IllegalArgumentException("the limit " + limit.word() + " cannot be below zero");
        }
        Map<L, Long> more = new EnumMap<>(limit.getDeclaringClass());
        more.putAll(changed);
        more.put(limit, figure);
        return new Limits<>(more);
    }
}
