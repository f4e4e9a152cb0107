package io.filehost.camel.common.testing.route;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a component does when Camel's {@code master:} would start its consumers on one member of a cluster only. */
public interface MasterRules {

    /** A running context. */
    CamelContext context();

    /** The scheme of the component. */
    String scheme();

    @Test
    default void aConsumerThatWouldMoveBetweenMachinesIsRefusedWhenItsRouteIsAdded(@TempDir Path locks) throws Exception {
        join(locks);

        assertThatThrownBy(() -> consume("master:ns:" + scheme() + ":/Inbox?password=hush")).rootCause()
                .hasMessageStartingWith("master: does not go with " + scheme() + ":").hasMessageContaining("stateFile")
                .hasMessageNotContaining("hush").message().hasLineCount(1);
        assertThat(context().getRoutes()).isEmpty();
    }

    @Test
    default void aContextWithSuchARouteDoesNotStart(@TempDir Path locks) throws Exception {
        context().stop();
        join(locks);
        consume("master:ns:" + scheme() + ":/Inbox");

        assertThatThrownBy(() -> context().start()).rootCause()
                .hasMessageStartingWith("master: does not go with " + scheme() + ":");
    }

    @Test
    default void consumersOfOthersMayMove(@TempDir Path locks) throws Exception {
        join(locks);
        context().getEndpoint(scheme() + ":/Inbox");

        consume("master:ns:seda:in");

        assertThat(context().getRoutes()).hasSize(1);
    }

    private void join(Path locks) throws Exception {
        FileLockClusterService service = new FileLockClusterService();
        service.setRoot(locks.toString());
        service.setAcquireLockDelay(1, TimeUnit.MILLISECONDS);
        context().addService(service);
    }

    private void consume(String uri) throws Exception {
        context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("seda:out");
            }
        });
    }
}
