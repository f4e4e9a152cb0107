package io.filehost.camel.example.transfer;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.filehost.camel.example.transfer.store.ArchivedFiles;
import io.filehost.camel.example.transfer.store.SentFiles;
import io.filehost.camel.example.transfer.store.Stamp;

/** Tells how much of the directory has arrived, looking at the directory as it is now. */
final class Arrival {

    private final SourceTree tree;
    private final SentFiles sent;
    private final ArchivedFiles archived;
    private final Tally tally;
    private final Optional<Forwarding> forwarding;

    /**
     * The directory, sorted by what became of its files.
     *
     * @param files     all that can be sent
     * @param bytes     their size together
     * @param arrived   those that are verified and archived
     * @param refused   path and reason of those that cannot be sent
     * @param failed    path and last error of those that are given up
     * @param forwarded what became of the archived ones on the way to sendspace; empty when they are not sent on
     */
    record State(int files, long bytes, int arrived, Map<String, String> refused, Map<String, String> failed,
            Optional<Forwarding.State> forwarded) {

        boolean isComplete() {
            return arrived + failed.size() == files && forwarded.map(onward -> onward.isComplete(arrived)).orElse(true);
        }
    }

    /** @param forwarding the second way; empty when there is none */
    Arrival(SourceTree tree, SentFiles sent, ArchivedFiles archived, Tally tally, Optional<Forwarding> forwarding) {
        this.tree = tree;
        this.sent = sent;
        this.archived = archived;
        this.tally = tally;
        this.forwarding = forwarding;
    }

    /** Looks. */
    State look() throws IOException {
        SourceTree.Scan scan = tree.scan();
        Map<String, String> refused = new TreeMap<>(scan.leftOut());
        Map<String, String> failed = new TreeMap<>();
        Optional<Forwarding.Look> onward = forwarding.map(Forwarding::look);
        int files = 0;
        int arrived = 0;
        long bytes = 0;
        for (Stamp stamp : scan.files()) {
            SentFiles.Entry entry = sent.find(stamp).orElse(null);
            if (entry != null && entry.isRefused()) {
                refused.put(stamp.path(), entry.refusal());
                continue;
            }
            files++;
            bytes += stamp.size();
            if (entry != null && isArchived(entry)) {
                arrived++;
                onward.ifPresent(look -> look.at(stamp.path(), entry.hash()));
            } else {
                error(stamp.path()).ifPresent(error -> failed.put(stamp.path(), error));
            }
        }
        return new State(files, bytes, arrived, refused, failed, onward.map(Forwarding.Look::state));
    }

    private Optional<String> error(String path) {
        return tally.sending().givenUp(path).or(() -> tally.archiving().givenUp(path));
    }

    private boolean isArchived(SentFiles.Entry entry) {
        return archived.find(entry.stamp().path()).filter(there -> there.hash().equals(entry.hash())).isPresent();
    }
}
