package io.filehost.camel.common.camel.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.support.PollingConsumerSupport;
import org.apache.camel.support.ScheduledPollEndpoint;

/**
 * Takes one change at a time when asked, for {@code pollEnrich} and consumer templates. Keeps to the caller's timeout,
 * whatever the delay of the endpoint is; the delay is only the pause between two looks at the service.
 */
public final class FeedPollingConsumer extends PollingConsumerSupport {

    private final ScheduledPollEndpoint endpoint;
    private final Opener opener;
    private final FeedWork<?, ?> work;
    private CountDownLatch stopped = new CountDownLatch(1);

    public FeedPollingConsumer(ScheduledPollEndpoint endpoint, FeedWork<?, ?> work) {
        super(endpoint);
        this.endpoint = endpoint;
        this.opener = Opener.onDemand(endpoint);
        this.work = work;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        stopped = new CountDownLatch(1);
        work.openNow(opener);
    }

    @Override
    protected void doStop() throws Exception {
        stopped.countDown();
        work.stop();
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
        if (!isRunAllowed()) {
            return null;
        }
        List<Turn> turns = work.poll(opener, 1, this::isRunAllowed, getExceptionHandler());
        return turns.isEmpty() ? null : exchangeOf(turns.get(0));
    }

    private Exchange exchangeOf(Turn turn) {
        Exchange exchange = endpoint.createExchange();
        try {
            turn.write(exchange);
            return exchange;
        } catch (IOException | RuntimeException e) {
            throw new RuntimeCamelException("Cannot make a message of " + turn, e);
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
