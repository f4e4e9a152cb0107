package io.filehost.camel.sendspace;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FileLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts downloads of consumers that are the last that a file allows. A consumer downloads like anybody else: what the
 * owner wanted to happen then (no more downloads, deletion, another folder) happens.
 */
final class ReachedLimits {

    private static final Logger LOG = LoggerFactory.getLogger(ReachedLimits.class);

    private final LongAdder count = new LongAdder();

    /** The content of a delivered file, watched: a body that nobody reads downloads nothing. */
    RemoteContent watched(RemoteContent content, Delivery<FileInfo> delivery) {
        return delivery.file().limits().downloads() > 0 ? new Watched(content, delivery) : content;
    }

    private void began(Delivery<FileInfo> delivery, long download) {
        FileLimits limits = delivery.file().limits();
        if (download == limits.downloads()) {
            count.increment();
            LOG.warn("The download of {} reached its limit of {} download(s); the service then acts: {}", delivery,
                    limits.downloads(), limits.action());
        }
    }

    /** Each opening from the first byte is a download of its own; what is taken up later belongs to an earlier one. */
    private final class Watched implements RemoteContent {

        private final RemoteContent content;
        private final Delivery<FileInfo> delivery;
        private final AtomicLong downloads;

        Watched(RemoteContent content, Delivery<FileInfo> delivery) {
            this.content = content;
            this.delivery = delivery;
            this.downloads = new AtomicLong(Math.max(0, delivery.file().downloads()));
        }

        @Override
        public long length() {
            return content.length();
        }

        @Override
        public String hash() {
            return content.hash();
        }

        @Override
        public Opened open(long offset) throws IOException {
            Opened opened = content.open(offset);
            if (opened.offset() == 0) {
                began(delivery, downloads.incrementAndGet());
            }
            return opened;
        }
    }

    long count() {
        return count.sum();
    }
}
