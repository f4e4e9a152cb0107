package io.filehost.camel.common.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One feed in the hands of its only reader. Safe for many threads; a call returns when what it says is stored. */
public interface RevisionFeed extends AutoCloseable {

    /** Which feed it is. */
    FeedId id();

    /** Every change up to here was looked at; {@link FeedState#NOT_STARTED} at first. */
    long position();

    /** What is open, smallest revision first. */
    List<OpenChange> open();

    /** The open change of an item. */
    Optional<OpenChange> open(String key);

    /** True while a delivery of the item goes on. */
    boolean isInFlight(String key);

    /** Content id of the last delivery of an item; {@link FeedState#NO_CONTENT} when none is remembered. */
    String content(String key);

    /** Folders known to be in scope and their parents, as of now. */
    Map<String, String> folders();

    /** Items known to be in scope and how they looked, as of now; empty in a feed that goes by numbers. */
    Map<String, KnownItem> known();

    /** Stores how far the feed was read and what that brought about, as one record and on the disk. */
    void read(long position, List<ReadStep> steps);

    /**
     * Notes that a change is handed out. Not stored: after a crash it is simply open.
     *
     * @throws IllegalStateException when a delivery of the item goes on
     */
    InFlight begin(String key, long revision, ItemKind kind, String content);

    /** The delivery is done. Writes nothing when the item left the scope meanwhile, or the feed was forgotten. */
    void done(InFlight delivery);

    /**
     * The delivery failed; the change stays open.
     *
     * @return how many deliveries of this change have failed; 0 when it is not open any more
     */
    int failed(InFlight delivery);

    /** The delivery is over, whatever became of it. The last word about it. */
    void end(InFlight delivery);

    /** Closes an open change that needs no delivery; what was delivered of the item stays remembered. */
    void settle(OpenChange change);

    /** Closes what is open of an item that is not in scope any more, and forgets what was delivered of it. */
    void drop(String key);

    /** Forgets everything about the feed, as if it had never been read. */
    void forget();

    /** Brings everything to the disk. */
    void flush();

    /** Lets another reader open the feed. */
    @Override
    void close();
}
