package io.filehost.camel.emulator.mediafire.state;

import java.time.Clock;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the accounts behave where the documents leave a choice.
 *
 * @param clock  the time of every change
 * @param keys   maker of keys
 * @param jobs   when calls go on in the background
 * @param quirks reported or possible behaviours that differ from the documents
 */
public record StateOptions(InstantSource clock, KeyGenerator keys, JobPace jobs, Set<Quirk> quirks) {

    public StateOptions {
        quirks = Set.copyOf(quirks);
    }

    /** System clock, random keys, jobs above 100 items, no quirk. */
    public static StateOptions defaults() {
        return new StateOptions(Clock.systemUTC(), KeyGenerator.random(), JobPace.defaults(), Set.of());
    }

    public StateOptions withClock(InstantSource value) {
        return new StateOptions(value, keys, jobs, quirks);
    }

    public StateOptions withKeys(KeyGenerator value) {
        return new StateOptions(clock, value, jobs, quirks);
    }

    public StateOptions withJobs(JobPace pace) {
        return new StateOptions(clock, keys, pace, quirks);
    }

    public StateOptions withBackgroundThreshold(int items) {
        return withJobs(jobs.withThreshold(items));
    }

    /** These options with one quirk more. */
    public StateOptions with(Quirk quirk) {
        EnumSet<Quirk> more = EnumSet.of(quirk);
        more.addAll(quirks);
        return new StateOptions(clock, keys, jobs, more);
    }

    /** These options with exactly these quirks. */
    public StateOptions withQuirks(Set<Quirk> exactly) {
        return new StateOptions(clock, keys, jobs, exactly);
    }

    /** Whether the accounts show this behaviour. */
    public boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }
}
