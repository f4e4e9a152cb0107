package io.filehost.camel.springboot.testing;

import java.time.Duration;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Routes of a {@link StoreApplication} work with no more than properties. */
public interface RouteRules {

    @Test
    default void aRouteUploadsAndAnotherReactsToTheNewFileAndDownloadsIt(
            @Autowired CamelContext context, @Autowired ProducerTemplate template)
            throws Exception {
        MockEndpoint downloaded = context.getEndpoint("mock:downloaded", MockEndpoint.class);
        downloaded.setResultWaitTime(Duration.ofMinutes(1).toMillis());
        downloaded.expectedBodiesReceived("content");
        downloaded.expectedHeaderReceived(Exchange.FILE_NAME, "a.txt");

        template.sendBodyAndHeader("direct:upload", "content", Exchange.FILE_NAME, "a.txt");

        downloaded.assertIsSatisfied();
    }
}
