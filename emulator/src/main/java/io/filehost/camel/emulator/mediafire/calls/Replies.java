package io.filehost.camel.emulator.mediafire.calls;

import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Outcome;
import io.filehost.camel.emulator.mediafire.state.Privacy;

/** What changing calls have in common: how they tell the revision, and how they read a privacy. */
final class Replies {

    private Replies() {
    }

    /** Adds the new device revision; nothing when nothing changed. */
    static Reply revision(Reply reply, Change change) {
        change.revision().ifPresent(reply::revision);
        return reply;
    }

    /**
     * As {@link #revision(Reply, Change)}, but a change in another account has no revision in the caller's: his own
     * counter stands still, and the other one is told by {@code device/get_foreign_changes} (our reading).
     */
    static Reply revision(Reply reply, Change change, boolean own) {
        return own ? revision(reply, change) : reply;
    }

    /** Adds whether the work goes on, and its revision when it is done. */
    static Reply outcome(Reply reply, Outcome outcome) {
        reply.asynchronous(outcome.inBackground());
        outcome.revision().ifPresent(reply::revision);
        return reply;
    }

    /** As {@link #outcome(Reply, Outcome)}; work in another account has no revision in the caller's. */
    static Reply outcome(Reply reply, Outcome outcome, boolean own) {
        return own ? outcome(reply, outcome) : reply.asynchronous(outcome.inBackground());
    }

    /** The parameter {@code privacy}: 129 for another word than the two. */
    static Optional<Privacy> privacy(Call call) {
        return call.text("privacy").map(word -> Privacy.of(word).orElseThrow(() -> call.malformed("privacy")));
    }
}
