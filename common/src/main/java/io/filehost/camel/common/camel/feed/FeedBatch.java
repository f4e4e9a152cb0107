package io.filehost.camel.common.camel.feed;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.function.IntConsumer;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.spi.Synchronization;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.support.UnitOfWorkHelper;

/**
 * Routes the deliveries of one poll, one after the other.
 *
 * @param consumer the consumer whose poll it is
 * @param work     its feed
 * @param pending  is told how many are still to come
 */
public record FeedBatch(ScheduledBatchPollingConsumer consumer, FeedWork<?, ?> work, IntConsumer pending) {

    /**
     * Routes as many as the consumer may.
     *
     * @param  turns of class {@link Turn}
     * @return       how many were routed
     */
    public int route(Queue<Object> turns) {
        int total = turns.size();
        int index = 0;
        try {
            for (; index < total && consumer.isBatchAllowed(); index++) {
                pending.accept(total - index - 1);
                Exchange exchange = consumer.createExchange(true);
                exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
                exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
                exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
                route((Turn) turns.poll(), exchange);
            }
        } finally {
            // What was not routed is simply still open.
            turns.forEach(left -> ((Turn) left).giveBack());
            work.flush();
        }
        return index;
    }

    private void route(Turn turn, Exchange exchange) {
        try {
            turn.write(exchange);
        } catch (IOException | RuntimeException e) {
            consumer.getExceptionHandler().handleException("Cannot make a message of " + turn, exchange, e);
            consumer.releaseExchange(exchange, false);
            return;
        }
        AsyncCallback over = consumer.defaultConsumerCallback(exchange, true);
        consumer.getAsyncProcessor().process(exchange, sync -> {
            endUnlessRouted(exchange);
            over.done(sync);
        });
    }

    /** While Camel shuts down by force it rejects messages before it takes over what is to happen at their end. */
    private static void endUnlessRouted(Exchange exchange) {
        List<Synchronization> notTaken = exchange.getExchangeExtension().handoverCompletions();
        if (notTaken != null) {
            UnitOfWorkHelper.doneSynchronizations(exchange, notTaken);
        }
    }
}
