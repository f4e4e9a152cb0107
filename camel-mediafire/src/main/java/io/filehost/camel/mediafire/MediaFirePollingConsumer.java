package io.filehost.camel.mediafire;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.common.camel.task.WorkLog;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.mediafire.client.model.FileInfo;
import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.support.PollingConsumerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one change at a time when asked, for {@code pollEnrich} and consumer templates. Keeps to the caller's timeout,
 * whatever the delay of the endpoint is; the delay is only the pause between two looks at the service.
 */
public class MediaFirePollingConsumer extends PollingConsumerSupport {

    private static final Logger LOG = LoggerFactory.getLogger(MediaFirePollingConsumer.class);

    private final MediaFireEndpoint endpoint;
    private final WorkLog work = new WorkLog(Clock.systemUTC());
    private CountDownLatch stopped = new CountDownLatch(1);
    private ConsumedFeed feed;
    private DeliveredMessages messages;
    private boolean warned;

    public MediaFirePollingConsumer(MediaFireEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        stopped = new CountDownLatch(1);
        try {
            feed = ConsumedFeed.open(endpoint, Opener.onDemand(endpoint), Clock.systemUTC(), false);
        } catch (FileHostException e) {
            throw MediaFireApiException.FAILURES.in("consumer in " + endpoint.address(), e);
        }
        messages = new DeliveredMessages(endpoint, feed);
    }

    @Override
    protected void doStop() throws Exception {
        stopped.countDown();
        if (feed != null) {
            feed.close();
            feed = null;
        }
        super.doStop();
    }

    @Override
    public Exchange receive() {
        return receive(Long.MAX_VALUE);
    }

    @Override
    public Exchange receiveNoWait() {
        return receive(0);
    }

    /** The next change; null when none came within so many milliseconds. */
    @Override
    public Exchange receive(long timeout) {
        long start = System.nanoTime();
        while (true) {
            Exchange exchange = take();
            long left = timeout - Duration.ofNanos(System.nanoTime() - start).toMillis();
            if (exchange != null || left <= 0 || waitedInVain(Math.min(left, Math.max(1, endpoint.getDelay())))) {
                return exchange;
            }
        }
    }

    private synchronized Exchange take() {
        if (feed == null || !isRunAllowed()) {
            return null;
        }
        try {
            List<Delivery<FileInfo>> deliveries = feed.reader().poll(1, this::isRunAllowed);
            warnOnce();
            return deliveries.isEmpty() ? null : exchangeOf(deliveries.get(0));
        } catch (FileHostException e) {
            throw MediaFireApiException.FAILURES.in("consumer in " + endpoint.address(), e);
        }
    }

    private void warnOnce() {
        if (!warned) {
            warned = true;
            feed.restartWarning().ifPresent(text -> LOG.warn("{} {}", getEndpoint(), text));
        }
    }

    private Exchange exchangeOf(Delivery<FileInfo> delivery) {
        Exchange exchange = endpoint.createExchange();
        MediaFireOnCompletion completion
                = new MediaFireOnCompletion(delivery, feed, work, endpoint.getConfiguration(), getExceptionHandler());
        try {
            messages.write(delivery, exchange, completion);
            return exchange;
        } catch (IOException | RuntimeException e) {
            completion.onFailure(exchange);
            throw new RuntimeCamelException("Cannot make a message of " + delivery, e);
        }
    }

    /** True when the wait was ended by a stop. */
    private boolean waitedInVain(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
