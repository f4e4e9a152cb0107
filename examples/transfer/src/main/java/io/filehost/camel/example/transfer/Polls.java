package io.filehost.camel.example.transfer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;

/** Ends the run when a consumer fails poll after poll, which would otherwise be seen in the log only. */
final class Polls extends DefaultPollingConsumerPollStrategy {

    private static final int PATIENCE = 20;

    private final Map<Endpoint, Integer> failures = new ConcurrentHashMap<>();
    private final Halt halt;

    Polls(Halt halt) {
        this.halt = halt;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        failures.remove(endpoint);
        super.commit(consumer, endpoint, polledMessages);
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) throws Exception {
        if (failures.merge(endpoint, 1, Integer::sum) >= PATIENCE) {
            halt.because(cause.getMessage());
        }
        return super.rollback(consumer, endpoint, retryCounter, cause);
    }
}
