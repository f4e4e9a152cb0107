package io.filehost.camel.common.camel.task;

import java.time.Clock;

import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;

/**
 * What a producer does around each of its tasks: counts it, tells its failure in the words of the component, keeps the
 * health check true. Works on the caller's thread: the clients block, and a hop to another thread would cost more than
 * it gives.
 */
public final class ProducerWork {

    private final Failures failures;
    private final WorkLog log;
    private TaskHealthCheck health;
    private WritableHealthCheckRepository healthRepository;

    public ProducerWork(Failures failures, Clock clock) {
        this.failures = failures;
        this.log = new WorkLog(clock);
    }

    /** Begins; the health check is shown from now on, where there is a place for it. */
    public void start(TaskHealthCheck check, boolean enabled, CamelContext context) {
        health = check;
        healthRepository
                = HealthCheckHelper.getHealthCheckRepository(context, "producers", WritableHealthCheckRepository.class);
        if (healthRepository != null) {
            check.setEnabled(enabled);
            healthRepository.addHealthCheck(check);
        }
    }

    /** Ends. */
    public void stop() {
        if (healthRepository != null) {
            healthRepository.removeHealthCheck(health);
            healthRepository = null;
        }
    }

    /** One message, from first to last; its failure ends up in the exchange. */
    public boolean process(Exchange exchange, AsyncCallback callback, Operation work) {
        try {
            work.process(exchange);
            log.succeeded();
        } catch (Exception e) {
            log.failed(e);
            exchange.setException(e);
        }
        callback.done(true);
        return true;
    }

    /** The task of a message, after it was found out. */
    public void run(TaskName name, Operation task, Exchange exchange) throws Exception {
        try {
            task.process(exchange);
            health.succeeded();
        } catch (FileHostException failure) {
            health.failed(failure);
            throw failures.in(name.toString(), failure);
        }
    }

    /** What was done so far. */
    public WorkLog log() {
        return log;
    }
}
