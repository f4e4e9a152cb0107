package io.filehost.camel.sendspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.ManagedBeans;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be seen of the component through the MBean server of the platform, and what cannot. */
class ManagementTest {

    private static final String PROXY_PASSWORD = "the-password-of-the-proxy";
    private static final String FILE_PASSWORD = "the-password-of-the-file";
    private static final String SECRETS = "username=" + CamelOnSendspace.USERNAME + "&password=RAW("
                                          + CamelOnSendspace.PASSWORD + ")&proxyPassword=" + PROXY_PASSWORD;

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @Test
    void aProducerTellsWhatItDidAndItsLastFailure() throws Exception {
        route("sendspace:/?operation=list");
        ManagedBeans beans = new ManagedBeans(sendspace.context());

        sendspace.send("direct:in", null, Map.of());
        sendspace.exchange("direct:in", null,
                Map.of(SendspaceConstants.OPERATION, "info", SendspaceConstants.FILE_ID, "zzzzzz"));

        String producer = "type=producers,name=SendspaceProducer*";
        assertThat(beans.attribute(producer, "Operation")).isEqualTo("list");
        assertThat(beans.attribute(producer, "OperationsDone")).isEqualTo(1L);
        assertThat(beans.attribute(producer, "OperationsFailed")).isEqualTo(1L);
        assertThat(beans.attribute(producer, "LastFailure")).isEqualTo("NOT_FOUND, error 9 of files.getInfo");
        assertThat(beans.attribute(producer, "LastFailureTime")).isInstanceOf(Date.class);
    }

    @Test
    void anEndpointAndTheComponentTellTheirSession() throws Exception {
        route("sendspace:/?operation=list");
        ManagedBeans beans = new ManagedBeans(sendspace.context());
        String endpoint = "type=endpoints,name=\"sendspace:*\"";
        assertThat(beans.attribute(endpoint, "Sessions")).isEqualTo(0);
        assertThat(beans.attribute(endpoint, "SessionAge")).isEqualTo(-1L);

        sendspace.send("direct:in", null, Map.of());

        assertThat(beans.attribute(endpoint, "Folder")).isEqualTo("/");
        assertThat(beans.attribute(endpoint, "ServiceUrl")).isEqualTo(sendspace.emulator().baseUrl());
        assertThat(beans.attribute(endpoint, "Sessions")).isEqualTo(1);
        assertThat((long) beans.attribute(endpoint, "SessionAge")).isBetween(0L, 60L);
        assertThat(beans.attribute("type=components,name=\"sendspace\"", "Accounts")).isEqualTo(1);
        assertThat(beans.attribute("type=components,name=\"sendspace\"", "Sessions")).isEqualTo(1);
    }

    @Test
    void noNameAndNoAttributeOfAnyBeanShowsASecret() throws Exception {
        HandTurnedScheduler scheduler = new HandTurnedScheduler();
        sendspace.context().getRegistry().bind("byHand", scheduler);
        sendspace.send("sendspace:/Inbox", "a",
                Map.of(Exchange.FILE_NAME, "a.txt", SendspaceConstants.FILE_PASSWORD, FILE_PASSWORD));
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("sendspace:/Inbox?bodyType=none&scheduler=#byHand&" + SECRETS).to("sendspace:/?operation=info&" + SECRETS)
                        .throwException(new IllegalStateException(PROXY_PASSWORD));
            }
        });
        scheduler.turn();

        List<String> all = new ManagedBeans(sendspace.context()).everything();

        assertThat(all).hasSizeGreaterThan(300).anyMatch(text -> text.contains("SendspaceProducer"))
                .anyMatch(text -> text.contains("SendspaceConsumer"));
        for (String secret : List.of(CamelOnSendspace.PASSWORD, SendspaceOptions.DEFAULT_API_KEY, PROXY_PASSWORD,
                FILE_PASSWORD)) {
            assertThat(all).noneMatch(text -> text.contains(secret))
                    .noneMatch(text -> text.contains(URLEncoder.encode(secret, StandardCharsets.UTF_8)));
        }
    }

    private void route(String uri) throws Exception {
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").to(uri);
            }
        });
    }
}
