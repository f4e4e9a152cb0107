package io.filehost.camel.common.camel.feed;

import java.io.IOException;

import io.filehost.camel.common.feed.Delivery;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;

/** A delivery that waits to be made a message. Ends by being written, or by being given back. */
public final class Turn {

    /** Makes a message, and notes what is to happen when its exchange is over. */
    private interface Work {
        void write(Exchange exchange) throws IOException;
    }

    private final String text;
    private final Work work;
    private final Runnable back;

    private Turn(String text, Work work, Runnable back) {
        this.text = text;
        this.work = work;
        this.back = back;
    }

    static <F> Turn of(Delivery<F> delivery, ConsumedFeed<F, ?> feed, FeedWork<F, ?> work, ExceptionHandler problems) {
        DeliveryCompletion<F> completion
                = new DeliveryCompletion<>(delivery, feed, work.source(), work.log(), problems);
        return new Turn(delivery.toString(), exchange -> {
            try {
                feed.messages().write(delivery, exchange);
            } catch (IOException | RuntimeException e) {
                exchange.setException(e);
                completion.onFailure(exchange);
                throw e;
            }
            exchange.getExchangeExtension().addOnCompletion(completion);
        }, () -> feed.reader().release(delivery));
    }

    /**
     * Makes a message of it. Its end follows when the exchange is over, or is a failure at once when this throws.
     *
     * @throws IOException when the body has to be downloaded now and cannot
     */
    public void write(Exchange exchange) throws IOException {
        work.write(exchange);
    }

    /** It is over before it began; its change stays open. */
    public void giveBack() {
        back.run();
    }

    @Override
    public String toString() {
        return text;
    }
}
