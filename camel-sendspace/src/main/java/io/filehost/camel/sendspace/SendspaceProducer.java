package io.filehost.camel.sendspace;

import java.time.Clock;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.camel.task.ProducerWork;
import io.filehost.camel.common.camel.task.TaskHealthCheck;
import io.filehost.camel.common.camel.task.TaskName;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import io.filehost.camel.sendspace.operation.OperationContext;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.RouteIdAware;
import org.apache.camel.support.DefaultAsyncProducer;

/**
 * Hands each message to the operation that the option or the header names. It is an asynchronous producer in name,
 * because Camel tells only those which route they are in.
 */
@ManagedResource(description = "Managed sendspace Producer")
public class SendspaceProducer extends DefaultAsyncProducer implements RouteIdAware {

    private final SendspaceEndpoint endpoint;
    private final Map<SendspaceOperation, Operation> operations = new EnumMap<>(SendspaceOperation.class);
    private final ProducerWork work = new ProducerWork(SendspaceApiException.FAILURES, Clock.systemUTC());
    private String routeId;

    public SendspaceProducer(SendspaceEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        new ConfigurationCheck(endpoint.getConfiguration(), endpoint.address()).producer();
        OperationContext context = endpoint.operationContext();
        for (SendspaceOperation operation : SendspaceOperation.values()) {
            operations.put(operation, operation.in(context));
        }
        if (endpoint.getConfiguration().getOperation() == SendspaceOperation.UPLOAD) {
            endpoint.getComponent().spoolingHint().at(endpoint);
        }
        work.start(new TaskHealthCheck("sendspace", endpoint, endpoint.getServiceUrl(), routeId),
                endpoint.getComponent().isHealthCheckProducerEnabled(), endpoint.getCamelContext());
    }

    @Override
    protected void doStop() throws Exception {
        work.stop();
        operations.clear();
        super.doStop();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        return work.process(exchange, callback, this::work);
    }

    private void work(Exchange exchange) throws Exception {
        SendspaceOperation operation = operation(exchange);
        if (endpoint.getConfiguration().isAnonymous() && !operation.isForGuests()) {
            throw new IllegalArgumentException(operation.word() + " needs an account, and this endpoint is anonymous");
        }
        List<String> headers
                = operation == SendspaceOperation.UPLOAD ? TaskName.FILE_NAMES : OperationContext.HEADERS.subjects();
        work.run(TaskName.of(exchange, operation.word(), headers, endpoint.address()), operations.get(operation), exchange);
    }

    @ManagedAttribute(description = "What the producer does with a message that does not say otherwise")
    public String getOperation() {
        return endpoint.getConfiguration().getOperation().word();
    }

    @ManagedAttribute(description = "Messages that were worked on successfully")
    public long getOperationsDone() {
        return work.log().done();
    }

    @ManagedAttribute(description = "Messages that were not")
    public long getOperationsFailed() {
        return work.log().failures();
    }

    @ManagedAttribute(description = "Kind, code and API method of the last error; empty when there was none")
    public String getLastFailure() {
        return work.log().lastFailure();
    }

    @ManagedAttribute(description = "When the last error happened")
    public Date getLastFailureTime() {
        return work.log().lastFailureTime();
    }

    private SendspaceOperation operation(Exchange exchange) {
        Object header = exchange.getMessage().getHeader(SendspaceConstants.OPERATION);
        if (header == null) {
            return endpoint.getConfiguration().getOperation();
        }
        return header instanceof SendspaceOperation operation ? operation : SendspaceOperation.of(header.toString());
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
