package io.filehost.camel.common.feed;

import java.util.function.BooleanSupplier;

/** How a feed learns what changed: by asking a service, and storing what came of it before anything is offered. */
public interface FeedReading {

    /** A poll begins. */
    void begin();

    /**
     * Reads until something was opened or there is nothing more to read, and stores it.
     *
     * @param  runAllowed asked between calls; false ends the reading with what was read
     * @return            false when there is nothing more to read in this poll
     */
    boolean readOn(BooleanSupplier runAllowed);

    /** The poll ends: what was remembered for it alone may go. */
    void end();

    /** True while the folder that files are looked for in is gone, as far as the feed was read. */
    boolean isWithoutFolder();
}
