package io.filehost.camel.common.camel.feed;

import java.io.IOException;

import io.filehost.camel.common.feed.Delivery;
import org.apache.camel.Exchange;

/**
 * Writes deliveries into messages. What the service tells is data here: names are neither evaluated nor resolved.
 *
 * @param <F> what is known of a file
 */
public interface MessageWriter<F> {

    /**
     * Sets headers and body.
     *
     * @throws IOException when the body has to be downloaded now and cannot
     */
    void write(Delivery<F> delivery, Exchange exchange) throws IOException;
}
