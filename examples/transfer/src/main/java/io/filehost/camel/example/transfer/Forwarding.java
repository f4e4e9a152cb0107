package io.filehost.camel.example.transfer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.filehost.camel.example.transfer.store.ForwardedFiles;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Content;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Entry;
import io.filehost.camel.example.transfer.store.ForwardedFiles.Step;

/** Tells how much of what is archived has reached sendspace, and the person who gets the links. */
final class Forwarding {

    private final ForwardedFiles forwarded;
    private final ForwardTally tally;

    /**
     * The archived files, sorted by what became of them.
     *
     * @param done    sent on, verified and mailed
     * @param refused path and reason of those that sendspace does not take
     * @param failed  path and last error of those that are given up
     */
    record State(int done, Map<String, String> refused, Map<String, String> failed) {

        boolean isComplete(int archived) {
            return done + refused.size() + failed.size() == archived;
        }
    }

    Forwarding(ForwardedFiles forwarded, ForwardTally tally) {
        this.forwarded = forwarded;
        this.tally = tally;
    }

    /** Begins to look at the archived files, one by one. */
    Look look() {
        return new Look();
    }

    /** Whether a failure is still to be followed by another attempt. */
    boolean isRetrying() {
        return tally.failures().isRetrying();
    }

    ForwardTally tally() {
        return tally;
    }

    /**
     * How it ended.
     *
     * @param unchanged those that were done before this run
     */
    Outcome.Forwarded outcome(State now, int unchanged) {
        ForwardTally.Figures figures = tally.figures();
        return new Outcome.Forwarded(
                now.done(), unchanged, now.refused(), now.failed(), figures.sent(), figures.found(), figures.bytesSent(),
                figures.verified(), figures.mailed(), forwarded.mailedAgain(), figures.foreign());
    }

    /** A look at the archived files. */
    final class Look {

        private final Map<String, String> refused = new TreeMap<>();
        private final Map<String, String> failed = new TreeMap<>();
        private int done;

        /** Looks at one of them. */
        void at(String path, String hash) {
            Optional<Entry> entry = forwarded.find(new Content(path, hash));
            Step step = entry.map(Entry::step).orElse(Step.SENDING);
            if (step == Step.MAILED) {
                done++;
            } else if (step == Step.REFUSED) {
                refused.put(path, entry.get().note());
            } else {
                tally.failures().givenUp(path).ifPresent(error -> failed.put(path, error));
            }
        }

        State state() {
            return new State(done, refused, failed);
        }
    }
}
