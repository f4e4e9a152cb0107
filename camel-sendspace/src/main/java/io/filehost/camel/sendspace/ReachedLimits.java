package io.filehost.camel.sendspace;

import java.util.concurrent.atomic.LongAdder;

import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts deliveries whose own download is the last that the file allows. A consumer downloads like anybody else: what
 * its owner wanted to happen then (no more downloads, deletion, another folder) happens.
 */
final class ReachedLimits {

    private static final Logger LOG = LoggerFactory.getLogger(ReachedLimits.class);

    private final LongAdder count = new LongAdder();

    /** The content of a file is about to be downloaded. */
    void downloading(Delivery<FileInfo> delivery) {
        FileLimits limits = delivery.file().limits();
        long before = Math.max(0, delivery.file().downloads());
        if (limits.downloads() > 0 && before + 1 >= limits.downloads()) {
            count.increment();
            LOG.warn("Downloading {} reaches its limit of {} download(s); the service then acts: {}", delivery,
                    limits.downloads(), limits.action());
        }
    }

    long count() {
        return count.sum();
    }
}
