package io.filehost.camel.common.camel.task;

import org.apache.camel.Exchange;

/**
 * One thing a producer can do: reads headers and body, calls the client, sets body and headers. Serves many exchanges
 * at once and keeps nothing of them.
 */
@FunctionalInterface
public interface Operation {

    /**
     * Does it for one message.
     *
     * @throws IllegalArgumentException before anything is sent, when the message does not say what is needed
     */
    void process(Exchange exchange) throws Exception;
}
