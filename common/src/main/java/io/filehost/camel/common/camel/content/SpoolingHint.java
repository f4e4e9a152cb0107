package io.filehost.camel.common.camel.content;

import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.StreamCachingStrategy;
import org.slf4j.Logger;

/** Tells once that Camel takes raw streams into memory before they can be uploaded. */
public final class SpoolingHint {

    private final Logger log;
    private final AtomicBoolean given = new AtomicBoolean();

    public SpoolingHint(Logger log) {
        this.log = log;
    }

    /** An endpoint that uploads has started. */
    public void at(Endpoint endpoint) {
        if (isNeeded(endpoint.getCamelContext()) && given.compareAndSet(false, true)) {
            log.info("{}: Camel keeps raw streams in memory before they are uploaded. For large ones switch spooling on: "
                     + "camel.main.stream-caching-spool-enabled=true",
                    endpoint);
        }
    }

    /** True when a raw stream of any size would be cached in memory. */
    public static boolean isNeeded(CamelContext context) {
        StreamCachingStrategy caching = context.getStreamCachingStrategy();
        return Boolean.TRUE.equals(context.isStreamCaching()) && !caching.isSpoolEnabled();
    }
}
