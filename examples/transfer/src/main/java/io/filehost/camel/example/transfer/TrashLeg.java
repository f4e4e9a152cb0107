package io.filehost.camel.example.transfer;

import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;

/** The step of the route that watches the trash. */
public final class TrashLeg {

    private final Tally tally;
    private final Reporter reporter;

    TrashLeg(Tally tally, Reporter reporter) {
        this.tally = tally;
        this.reporter = reporter;
    }

    /** An item reached the trash. */
    public void seen(Exchange exchange) {
        String key = exchange.getMessage().getHeader(MediaFireConstants.QUICK_KEY, String.class);
        String name = exchange.getMessage().getHeader(Exchange.FILE_NAME, key, String.class);
        tally.seenInTrash(key);
        reporter.note("trash: " + name);
    }
}
