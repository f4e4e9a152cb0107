package io.filehost.camel.common.camel.feed;

import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.camel.option.WatchConfiguration;
import io.filehost.camel.common.camel.task.Failures;

/**
 * What a consumer needs to know of its endpoint.
 *
 * @param <F> what is known of a file
 * @param <K> key of a folder
 */
public interface FeedSource<F, K> {

    /**
     * Opens the feed.
     *
     * @param  remade                true when the folder took the place of one that went away: everything in it is new
     * @throws IllegalStateException when somebody else has it open
     */
    ConsumedFeed<F, K> open(Opener opener, boolean remade);

    /** The folder of the endpoint. */
    FolderAddress address();

    /** What is known of the account's folders. */
    PathResolver<K> folders();

    /** The options. */
    WatchConfiguration options();

    /** The word of the route author for what happens to a file that was done. */
    String afterRead();

    /** How failures are told. */
    Failures failures();

    /**
     * What a restart does to a consumer that keeps its position in memory, as words.
     *
     * @param open changes that the first look brought
     */
    String afterRestart(int open);
}
