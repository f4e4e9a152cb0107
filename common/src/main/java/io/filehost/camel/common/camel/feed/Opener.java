package io.filehost.camel.common.camel.feed;

import org.apache.camel.Endpoint;

/**
 * Who opens a feed.
 *
 * @param text  tells people who it is
 * @param alone whether nobody else may read the feed meanwhile, even where each reader keeps its own position
 */
public record Opener(String text, boolean alone) {

    /** The consumer of a route; without an id when it has no route. */
    public static Opener route(String routeId, Endpoint endpoint) {
        return new Opener("route " + (routeId == null ? "without id" : routeId) + " from " + endpoint, true);
    }

    /** A polling consumer: Camel makes as many for one address as messages ask at the same time. */
    public static Opener onDemand(Endpoint endpoint) {
        return new Opener("polling consumer of " + endpoint, false);
    }
}
