package io.filehost.camel.common.camel.feed;

import java.util.HashMap;
import java.util.Map;

import io.filehost.camel.common.feed.DeviceRevisionRepository;
import io.filehost.camel.common.feed.FeedId;

/**
 * The feeds that consumers of a component read with their position in memory. Each such consumer has a repository of
 * its own, so the repositories cannot tell that two of them read the same feed.
 */
final class MemoryFeeds {

    private final Map<Held, DeviceRevisionRepository.Opening> open = new HashMap<>();

    /** A client that the route author made says nothing of its account, so it stands for one. */
    private record Held(FeedId feed, Object own) {
    }

    /**
     * Keeps other consumers off a feed until what is returned is run.
     *
     * @param  own                   the client that the route author gave to the consumer; null without one
     * @throws IllegalStateException when another consumer has it open; the text names both
     */
    synchronized Runnable hold(DeviceRevisionRepository.Opening opening, Object own) {
        Held feed = new Held(opening.feed(), own);
        DeviceRevisionRepository.Opening present = open.putIfAbsent(feed, opening);
        if (present != null) {
            throw opening.refusedFor(present);
        }
        return () -> release(feed);
    }

    private synchronized void release(Held feed) {
        open.remove(feed);
    }
}
