package io.filehost.camel.mediafire;

/**
 * Who opens a feed.
 *
 * @param text  tells people who it is
 * @param alone whether nobody else may read the feed meanwhile, even where each reader keeps its own position
 */
record Opener(String text, boolean alone) {

    /** The consumer of a route; without an id when it has no route. */
    static Opener route(String routeId, MediaFireEndpoint endpoint) {
        return new Opener("route " + (routeId == null ? "without id" : routeId) + " from " + endpoint, true);
    }

    /** A polling consumer: Camel makes as many for one address as messages ask at the same time. */
    static Opener onDemand(MediaFireEndpoint endpoint) {
        return new Opener("polling consumer of " + endpoint, false);
    }
}
