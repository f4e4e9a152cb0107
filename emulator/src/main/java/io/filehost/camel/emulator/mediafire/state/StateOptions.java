package io.filehost.camel.emulator.mediafire.state;

import java.time.Clock;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

import io.filehost.camel.emulator.kernel.KeyGenerator;
import io.filehost.camel.emulator.kernel.Limits;

/**
 * How the accounts behave where the documents leave a choice.
 *
 * @param clock         the time of every change
 * @param keys          maker of keys
 * @param jobs          when calls go on in the background
 * @param quirks        reported or possible behaviours that differ from the documents
 * @param limits        what accounts and calls cannot exceed
 * @param termsRevision the terms of service in force; who accepted other ones is asked to accept them
 */
public record StateOptions(InstantSource clock, KeyGenerator keys, JobPace jobs, Set<Quirk> quirks,
        Limits<Limit> limits, String termsRevision) {

    /** The terms of an account that was made when there were no others. */
    static final String FIRST_TERMS = "1.0";

    public StateOptions {
        quirks = Set.copyOf(quirks);
    }

    /** System clock, random keys, jobs above 100 items, no quirk. */
    public static StateOptions defaults() {
        return new StateOptions(
                Clock.systemUTC(), KeyGenerator.random(), JobPace.defaults(), Set.of(), Limits.usual(), FIRST_TERMS);
    }

    public StateOptions withClock(InstantSource value) {
        return new StateOptions(value, keys, jobs, quirks, limits, termsRevision);
    }

    public StateOptions withKeys(KeyGenerator value) {
        return new StateOptions(clock, value, jobs, quirks, limits, termsRevision);
    }

    public StateOptions withJobs(JobPace pace) {
        return new StateOptions(clock, keys, pace, quirks, limits, termsRevision);
    }

    public StateOptions withTerms(String revision) {
        return new StateOptions(clock, keys, jobs, quirks, limits, revision);
    }

    /** These options with another figure for one limit. */
    public StateOptions with(Limit limit, long figure) {
        return new StateOptions(clock, keys, jobs, quirks, limits.with(limit, figure), termsRevision);
    }

    public StateOptions withBackgroundThreshold(int items) {
        return withJobs(jobs.withThreshold(items));
    }

    /** These options with one quirk more. */
    public StateOptions with(Quirk quirk) {
        EnumSet<Quirk> more = EnumSet.of(quirk);
        more.addAll(quirks);
        return new StateOptions(clock, keys, jobs, more, limits, termsRevision);
    }

    /** These options with exactly these quirks. */
    public StateOptions withQuirks(Set<Quirk> exactly) {
        return new StateOptions(clock, keys, jobs, exactly, limits, termsRevision);
    }

    /** Whether the accounts show this behaviour. */
    public boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }
}
