package io.filehost.camel.common.feed;

import org.apache.camel.spi.IdempotentRepository;

/**
 * Remembers, for each feed, up to which device revision it was read and which of the changes read so far are still
 * open. Everything else up to that revision is done.
 *
 * <p>
 * A consumer works with {@link #open}. As an idempotent repository it takes the keys that consumers put into their
 * {@code …ChangeKey} header ({@code feed/item:revision}) and refuses others: {@code contains} and {@code confirm} tell
 * whether that revision needs no delivery any more, {@code add} settles it, {@code remove} opens it again. So the
 * idempotent consumer may share the repository of the consumer. Safe for many threads.
 */
public interface DeviceRevisionRepository extends IdempotentRepository {

    /**
     * Opens a feed for one reader.
     *
     * @throws IllegalStateException when another reader has it open; the text names both
     */
    RevisionFeed open(Opening opening);

    /**
     * Who wants to read what.
     *
     * @param feed            the feed
     * @param label           tells people what the feed is; holds no account data
     * @param opener          tells people who reads it, for example the route
     * @param rememberedFiles how many delivered contents are remembered
     */
    record Opening(FeedId feed, String label, String opener, int rememberedFiles) {

        /** Why this cannot be, while the other is open. */
        public IllegalStateException refusedFor(Opening present) {
            return new IllegalStateException(
                    "Two consumers would read the same feed (%s): %s has it open, %s wants to open it. Give one of them a consumerId of its own."
                            .formatted(label, present.opener(), opener));
        }
    }
}
