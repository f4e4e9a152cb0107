package io.filehost.camel.emulator.mediafire.state;

import java.time.Duration;

/**
 * Which calls go on in the background, and for how long. A job is done when its status was asked for often enough or
 * its time is over, whichever comes first; no source gives figures.
 *
 * @param threshold largest number of items a call handles at once; more become a job
 * @param polls     how many times {@code device/get_status} reports the job as running
 * @param duration  time after which a job is done although nobody asked
 */
public record JobPace(int threshold, int polls, Duration duration) {

    /** Jobs above 100 items, seen running by one status call or gone after two seconds. */
    public static JobPace defaults() {
        return new JobPace(100, 1, Duration.ofSeconds(2));
    }

    /** Jobs above this many items that end only when {@link Jobs#finishAll} says so. */
    public static JobPace heldAbove(int items) {
        return new JobPace(items, Integer.MAX_VALUE, Duration.ofDays(365));
    }

    public JobPace withThreshold(int items) {
        return new JobPace(items, polls, duration);
    }
}
