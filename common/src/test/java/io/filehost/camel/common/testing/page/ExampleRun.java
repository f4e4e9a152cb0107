package io.filehost.camel.common.testing.page;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;

/** Runs the examples of a page and keeps what they hand on. */
public final class ExampleRun {

    private final CamelContext context;
    private final List<Object> received = new CopyOnWriteArrayList<>();
    private final List<Exception> caught = new CopyOnWriteArrayList<>();

    public ExampleRun(CamelContext context) {
        this.context = context;
    }

    /** Starts a YAML example by its file name without the ending. */
    public void start(String example) throws Exception {
        Resource resource = PluginHelper.getResourceLoader(context)
                .resolveResource("classpath:examples/" + example + ".yaml");
        PluginHelper.getRoutesLoader(context).loadRoutes(resource);
    }

    /**
     * Keeps the bodies that reach this endpoint; content as text, because it can be read while its exchange goes on.
     */
    public void receive(String endpoint) throws Exception {
        context.addService(context.getEndpoint(endpoint).createConsumer(this::keep));
    }

    private void keep(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        Object body = message.getBody();
        Optional.ofNullable(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)).ifPresent(caught::add);
        received.add(body instanceof InputStream ? message.getMandatoryBody(String.class) : body);
    }

    /** What was kept, in its order. */
    public List<Object> bodies() {
        return received;
    }

    /** What had gone wrong with those that came because of an error. */
    public List<Exception> caught() {
        return caught;
    }
}
