package io.filehost.camel.mediafire;

import java.util.EnumMap;
import java.util.Map;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import io.filehost.camel.mediafire.operation.Operation;
import io.filehost.camel.mediafire.operation.OperationContext;
import org.apache.camel.Exchange;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.apache.camel.spi.RouteIdAware;
import org.apache.camel.support.DefaultProducer;

/**
 * Hands each message to the operation that the option or the header names. Works on the caller's thread: the client
 * blocks, and a hop to another thread would cost more than it gives.
 */
public class MediaFireProducer extends DefaultProducer implements RouteIdAware {

    private final MediaFireEndpoint endpoint;
    private final Map<MediaFireOperation, Operation> operations = new EnumMap<>(MediaFireOperation.class);
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
    public void process(Exchange exchange) throws Exception {
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
