package io.filehost.camel.common.feed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the log. Every record but {@link Read} and {@link Forgotten} says only that more is done, so that losing
 * the last records repeats work and never loses a change.
 */
public sealed interface LedgerRecord {

    /** The feed it belongs to. */
    FeedId feed();

    /** The record without its checksum. */
    String text();

    /** Changes the state accordingly. */
    void applyTo(FeedState state);

    /** The feed exists, or is still in use. The label is for people and holds no account data. */
    record NewFeed(FeedId feed, String label) implements LedgerRecord {
        public NewFeed {
            label = label.replaceAll("\\p{Cntrl}", " ").strip();
        }

        @Override
        public String text() {
            return "F " + feed + " " + label;
        }

        @Override
        public void applyTo(FeedState state) {
            // Being there is all it says.
        }
    }

    /** The feed was read up to a position; all of it counts or nothing. */
    record Read(FeedId feed, long position, List<ReadStep> steps) implements LedgerRecord {
        public Read {
            steps = List.copyOf(steps);
        }

        @Override
        public String text() {
            return steps.stream().map(ReadStep::text).map(step -> " " + step)
                    .collect(Collectors.joining("", "R " + feed + " " + position, ""));
        }

        @Override
        public void applyTo(FeedState state) {
            steps.forEach(step -> step.applyTo(state));
            state.readUpTo(position);
        }
    }

    /** A revision was delivered and needs no delivery any more. */
    record Done(FeedId feed, String key, long revision, String content) implements LedgerRecord {
        public Done {
            ItemKey.checked(key);
        }

        @Override
        public String text() {
            return "D " + feed + " " + key + ":" + revision + ":" + content;
        }

        @Override
        public void applyTo(FeedState state) {
            state.close(key, revision, content);
        }
    }

    /** The n-th exchange with a revision failed. */
    record Attempt(FeedId feed, String key, long revision, int attempts) implements LedgerRecord {
        public Attempt {
            ItemKey.checked(key);
        }

        @Override
        public String text() {
            return "A " + feed + " " + key + ":" + revision + ":" + attempts;
        }

        @Override
        public void applyTo(FeedState state) {
            state.attempted(key, revision, attempts);
        }
    }

    /** The feed is not wanted any more. */
    record Forgotten(FeedId feed) implements LedgerRecord {
        @Override
        public String text() {
            return "Z " + feed;
        }

        @Override
        public void applyTo(FeedState state) {
            // The state itself goes; whoever keeps the states sees to that.
        }
    }
}
