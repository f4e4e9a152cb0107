package io.filehost.camel.example.transfer;

import io.filehost.camel.mediafire.client.model.TrashedItem;
import org.apache.camel.Body;

/** The step of the route that watches the trash. */
public final class TrashLeg {

    private final Tally tally;
    private final Reporter reporter;

    TrashLeg(Tally tally, Reporter reporter) {
        this.tally = tally;
        this.reporter = reporter;
    }

    /** An item reached the trash. It has no name any more when it was deleted for ever meanwhile. */
    public void seen(@Body TrashedItem item) {
        tally.seenInTrash(item.key());
        reporter.note("trash: " + (item.name() == null ? item.key() : item.name()));
    }
}
