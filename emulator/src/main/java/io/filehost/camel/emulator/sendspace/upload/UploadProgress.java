package io.filehost.camel.emulator.sendspace.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How far an upload is. Bytes are those of the form that is posted, as the node that takes it knows no others. */
public final class UploadProgress {

    private final InstantSource clock;
    private State state = State.WAITING;
    private Instant begun;
    private Instant ended;
    private long total;
    private long received;

    UploadProgress(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The first bytes are here.
     *
     * @param  bytes how many will come; 0 when nobody knows
     * @return       whether nothing had come before
     */
    synchronized boolean begin(long bytes) {
        if (state != State.WAITING) {
            return false;
        }
        state = State.RUNNING;
        begun = clock.instant();
        total = bytes;
        return true;
    }

    synchronized void add(long bytes) {
        received += bytes;
    }

    synchronized void end(boolean well) {
        state = well ? State.DONE : State.FAILED;
        ended = clock.instant();
        total = well ? received : total;
    }

    synchronized boolean isRunning() {
        return state == State.RUNNING;
    }

    synchronized Snapshot snapshot() {
        if (state == State.WAITING) {
            return Snapshot.NOTHING;
        }
        Duration elapsed = Duration.between(begun, state == State.RUNNING ? clock.instant() : ended);
        return new Snapshot(state, received, Math.max(total, received), elapsed);
    }

    private enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * The figures at one moment.
     *
     * @param received bytes
     * @param total    bytes, never fewer than were received
     */
    record Snapshot(State state, long received, long total, Duration elapsed) {

        /** Nothing is known of the upload. */
        static final Snapshot NOTHING = new Snapshot(State.WAITING, 0, 0, Duration.ZERO);

        /** {@code fail} stands for an upload that has not begun, too: the node has nothing to tell of it. */
        String status() {
            return switch (state) {
                case RUNNING -> "ok";
                case DONE -> "done";
                case WAITING, FAILED -> "fail";
            };
        }

        /** Kilobytes per second (our reading of the unit, U20). */
        long speed() {
            return received / 1024 / Math.max(1, elapsed.toSeconds());
        }

        Duration timeLeft() {
            long perSecond = received / Math.max(1, elapsed.toSeconds());
            return state == State.RUNNING && perSecond > 0
                    ? Duration.ofSeconds((total - received) / perSecond) : Duration.ZERO;
        }

        /** Per cent. */
        long meter() {
            return total == 0 ? 0 : received * 100 / total;
        }
    }
}
