package io.filehost.camel.common.camel.feed;

import io.filehost.camel.common.camel.option.OnFailure;
import io.filehost.camel.common.camel.option.WatchConfiguration;
import io.filehost.camel.common.camel.task.WorkLog;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.FeedReader;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.SynchronizationAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes a delivery when its exchange is over, by what was captured when it was made: a route may change every header.
 * May be handed over to another exchange.
 */
final class DeliveryCompletion<F> extends SynchronizationAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryCompletion.class);

    private final Delivery<F> delivery;
    private final ConsumedFeed<F, ?> feed;
    private final FeedSource<F, ?> source;
    private final WorkLog work;
    private final ExceptionHandler problems;

    DeliveryCompletion(
                       Delivery<F> delivery, ConsumedFeed<F, ?> feed, FeedSource<F, ?> source, WorkLog work,
                       ExceptionHandler problems) {
        this.delivery = delivery;
        this.feed = feed;
        this.source = source;
        this.work = work;
        this.problems = problems;
    }

    @Override
    public void onComplete(Exchange exchange) {
        if (exchange.isRollbackOnly() || exchange.isRollbackOnlyLast()) {
            onFailure(exchange);
            return;
        }
        FeedReader<F> reader = feed.reader();
        boolean done = false;
        try {
            feed.disposal().succeeded(delivery);
            reader.done(delivery);
            work.succeeded();
            done = true;
        } catch (RuntimeException e) {
            work.failed(e);
            reader.failed(delivery);
            problems.handleException("%s was read, but afterRead=%s could not be done".formatted(delivery, source.afterRead()),
                    exchange, named(source.afterRead(), e));
        } finally {
            if (!done) {
                reader.release(delivery);
            }
        }
    }

    @Override
    public void onFailure(Exchange exchange) {
        FeedReader<F> reader = feed.reader();
        work.failed(exchange.getException());
        try {
            int failures = reader.failed(delivery);
            if (failures > 0 && isOver(failures)) {
                reader.done(delivery);
            }
        } catch (RuntimeException e) {
            problems.handleException("The failure of " + delivery + " could not be dealt with", exchange,
                    named("moveFailedTo", e));
        } finally {
            reader.release(delivery);
        }
    }

    /** What the service says no to names a method only. */
    private Throwable named(String what, RuntimeException failure) {
        return failure instanceof FileHostException refused
                ? source.failures().in("%s of %s".formatted(what, delivery), refused) : failure;
    }

    /** True when the change is not to be offered again. */
    private boolean isOver(int failures) {
        WatchConfiguration options = source.options();
        boolean last = failures >= Math.max(1, options.getMaximumAttempts());
        if (last && feed.disposal().movesFailed()) {
            feed.disposal().failed(delivery);
            LOG.warn("{} failed {} time(s) and was moved to {}", delivery, failures, options.getMoveFailedTo());
            return true;
        }
        if (last && options.getMaximumAttempts() > 0) {
            boolean skip = options.getOnFailure() == OnFailure.SKIP;
            LOG.warn("{} failed {} time(s) and is {}", delivery, failures,
                    skip ? "skipped" : "not offered again before a newer revision or a restart");
            return skip;
        }
        return false;
    }
}
