package io.filehost.camel.common.testing.soak;

import java.nio.file.Path;

import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;

/** A consumer from the start of its process to the end, one poll after the other. */
final class ConsumerLife implements AutoCloseable {

    /** Little is waited for: what fails is tried again by the next poll. */
    private static final String QUICK = "scheduler=#byHand&exceptionHandler=#problems&delay=1&maximumRetries=1"
                                        + "&retryDelay=1ms&maximumRetryDelay=1ms&maxRetryAfter=1ms";

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();
    private final CamelContext context;

    private ConsumerLife(CamelContext context) {
        this.context = context;
    }

    /** @throws Exception when the service does not let it begin */
    static ConsumerLife begin(SoakedService service, String options, Path state, Problems problems, Processor route)
            throws Exception {
        ConsumerLife life = new ConsumerLife(service.newContext());
        life.context.getRegistry().bind("byHand", life.scheduler);
        life.context.getRegistry().bind("problems", problems);
        life.context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("%s:/Inbox?%s&stateFile=%s&%s".formatted(service.scheme(), QUICK, state, options)).process(route);
            }
        });
        try {
            life.context.start();
            return life;
        } catch (Exception e) {
            life.close();
            throw e;
        }
    }

    void poll() {
        scheduler.turn();
    }

    @Override
    public void close() {
        context.stop();
    }
}
