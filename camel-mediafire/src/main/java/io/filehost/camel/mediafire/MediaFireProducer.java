package io.filehost.camel.mediafire;

import java.time.Clock;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;

import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.camel.task.WorkLog;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import io.filehost.camel.mediafire.operation.OperationContext;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.apache.camel.spi.RouteIdAware;
import org.apache.camel.support.DefaultAsyncProducer;

/**
 * Hands each message to the operation that the option or the header names. Works on the caller's thread: the client
 * blocks, and a hop to another thread would cost more than it gives. It is an asynchronous producer in name, because
 * Camel tells only those which route they are in.
 */
@ManagedResource(description = "Managed MediaFire Producer")
public class MediaFireProducer extends DefaultAsyncProducer implements RouteIdAware {

    private final MediaFireEndpoint endpoint;
    private final Map<MediaFireOperation, Operation> operations = new EnumMap<>(MediaFireOperation.class);
    private final WorkLog work = new WorkLog(Clock.systemUTC());
    private String routeId;
    private MediaFireProducerHealthCheck health;
    private WritableHealthCheckRepository healthRepository;

    public MediaFireProducer(MediaFireEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        new ConfigurationCheck(endpoint.getConfiguration(), endpoint.address()).producer();
        OperationContext context = endpoint.operationContext();
        for (MediaFireOperation operation : MediaFireOperation.values()) {
            operations.put(operation, operation.in(context));
        }
        endpoint.getComponent().hintAtSpooling(endpoint);
        watchHealth();
    }

    @Override
    protected void doStop() throws Exception {
        if (healthRepository != null) {
            healthRepository.removeHealthCheck(health);
            healthRepository = null;
        }
        operations.clear();
        super.doStop();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        try {
            work(exchange);
            work.succeeded();
        } catch (Exception e) {
            work.failed(e);
            exchange.setException(e);
        }
        callback.done(true);
        return true;
    }

    private void work(Exchange exchange) throws Exception {
        MediaFireOperation operation = operation(exchange);
        TaskName task = TaskName.of(exchange, operation, endpoint.address());
        try {
            operations.get(operation).process(exchange);
            health.succeeded();
        } catch (FileHostException failure) {
            health.failed(failure);
            throw Failures.in(task.toString(), failure);
        }
    }

    @ManagedAttribute(description = "What the producer does with a message that does not say otherwise")
    public String getOperation() {
        return endpoint.getConfiguration().getOperation().word();
    }

    @ManagedAttribute(description = "Messages that were worked on successfully")
    public long getOperationsDone() {
        return work.done();
    }

    @ManagedAttribute(description = "Messages that were not")
    public long getOperationsFailed() {
        return work.failures();
    }

    @ManagedAttribute(description = "Kind, code and API method of the last error; empty when there was none")
    public String getLastFailure() {
        return work.lastFailure();
    }

    @ManagedAttribute(description = "When the last error happened")
    public Date getLastFailureTime() {
        return work.lastFailureTime();
    }

    private MediaFireOperation operation(Exchange exchange) {
        Object header = exchange.getMessage().getHeader(MediaFireConstants.OPERATION);
        if (header == null) {
            return endpoint.getConfiguration().getOperation();
        }
        return header instanceof MediaFireOperation operation ? operation : MediaFireOperation.of(header.toString());
    }

    private void watchHealth() {
        health = new MediaFireProducerHealthCheck(endpoint, routeId);
        healthRepository = HealthCheckHelper.getHealthCheckRepository(endpoint.getCamelContext(), "producers",
                WritableHealthCheckRepository.class);
        if (healthRepository != null) {
            health.setEnabled(endpoint.getComponent().isHealthCheckProducerEnabled());
            healthRepository.addHealthCheck(health);
        }
    }

    @Override
    public String getRouteId() {
        return routeId;
    }

    @Override
    public void setRouteId(String routeId) {
        this.routeId = routeId;
    }
}
