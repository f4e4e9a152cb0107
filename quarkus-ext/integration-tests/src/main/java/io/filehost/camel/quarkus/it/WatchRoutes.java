package io.filehost.camel.quarkus.it;

import io.filehost.camel.mediafire.client.model.TrashedItem;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** New files of both services, and what is thrown away on MediaFire. */
@ApplicationScoped
public class WatchRoutes extends RouteBuilder {

    private static final String SOON = "&initialDelay=0&delay=250";

    private final Arrivals arrivals;
    private final boolean wanted;

    WatchRoutes(Arrivals arrivals, @ConfigProperty(name = "it.watch") boolean wanted) {
        this.arrivals = arrivals;
        this.wanted = wanted;
    }

    @Override
    public void configure() {
        if (!wanted) {
            return;
        }
        from(Service.mediafire.inbox("stateFile={{it.state}}/mediafire.log" + SOON))
                .process(exchange -> file(Service.mediafire, exchange));
        // tag::trash[]
        from("mediafire:/?events=trash&stateFile={{it.state}}/trash.log" + SOON)
                .process(exchange -> arrivals.add(Service.mediafire,
                        "trashed " + exchange.getMessage().getBody(TrashedItem.class).name()));
        // end::trash[]
        from(Service.sendspace.inbox("stateFile={{it.state}}/sendspace.log" + SOON))
                .process(exchange -> file(Service.sendspace, exchange));
    }

    private void file(Service service, Exchange exchange) {
        long length = exchange.getMessage().getHeader(Exchange.FILE_LENGTH, long.class);
        arrivals.add(service, "%d bytes in %s".formatted(length, exchange.getMessage().getHeader(Exchange.FILE_NAME)));
    }
}
