package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static io.filehost.camel.emulator.mediafire.state.upload.UploadStatus.ASSEMBLING;
import static io.filehost.camel.emulator.mediafire.state.upload.UploadStatus.DONE;
import static io.filehost.camel.emulator.mediafire.state.upload.UploadStatus.VERIFIED;
import static io.filehost.camel.emulator.mediafire.state.upload.UploadStatus.VERIFYING;
import static io.filehost.camel.emulator.mediafire.state.upload.UploadStatus.WAITING_FOR_ASSEMBLY;
import static io.filehost.camel.emulator.mediafire.state.upload.UploadStatus.WAITING_FOR_VERIFICATION;

/**
 * What polls say after the last byte has arrived, until they say that it is done. Each poll goes one step on, and so
 * does each {@code step} of time, so that who polls at once sees every status and who polls seldom does not wait
 * longer.
 *
 * @param simple    statuses of a file sent in one request, before the last one
 * @param resumable statuses of a file sent in units, before the last one
 * @param step      time for one status; zero when only polls count
 */
public record PollPace(List<UploadStatus> simple, List<UploadStatus> resumable, Duration step) {

    public PollPace {
        simple = List.copyOf(simple);
        resumable = List.copyOf(resumable);
    }

    /** The usual paths of section 11.5, at 20 ms for a status. */
    public static PollPace usual() {
        return new PollPace(
                List.of(WAITING_FOR_VERIFICATION, VERIFYING),
                List.of(WAITING_FOR_ASSEMBLY, ASSEMBLING, WAITING_FOR_VERIFICATION, VERIFYING, VERIFIED),
                Duration.ofMillis(20));
    }

    /** The first poll says that the upload is done. */
    public static PollPace immediate() {
        return new PollPace(List.of(), List.of(), Duration.ZERO);
    }

    /** This pace with another time for one status; zero when only polls count. */
    public PollPace withStep(Duration time) {
        return new PollPace(simple, resumable, time);
    }

    /** This pace, moved by polls alone. */
    public PollPace byPollsOnly() {
        return new PollPace(simple, resumable, Duration.ZERO);
    }

    /**
     * @param earlierPolls polls before this one
     * @param elapsed      time since the last byte arrived
     */
    UploadStatus status(boolean inUnits, int earlierPolls, Duration elapsed) {
        List<UploadStatus> path = new ArrayList<>(inUnits ? resumable : simple);
        path.add(DONE);
        long steps = earlierPolls + (step.isZero() ? 0 : elapsed.dividedBy(step));
        return path.get((int) Math.min(steps, path.size() - 1));
    }
}
