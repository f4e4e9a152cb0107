package io.filehost.camel.common.camel.feed;

import io.filehost.camel.common.feed.FeedReader;
import io.filehost.camel.common.feed.RevisionFeed;

/**
 * The feed of one consumer, open: where it is stored, how it is read, what is made of it and what happens to files
 * afterwards.
 *
 * @param folder   key of the folder that is looked at
 * @param stored   where it is stored
 * @param reader   how it is read
 * @param messages makes messages
 * @param disposal what happens to files afterwards
 * @param <F>      what is known of a file
 * @param <K>      key of a folder
 */
public record ConsumedFeed<F, K>(K folder, FeedStores.Stored stored, FeedReader<F> reader, MessageWriter<F> messages,
        FileDisposal<F> disposal) implements AutoCloseable {

    /** The feed itself. */
    public RevisionFeed feed() {
        return stored.feed();
    }

    @Override
    public void close() {
        stored.close();
    }
}
