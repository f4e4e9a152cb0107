package io.filehost.camel.mediafire;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Consumers whose position is kept in memory, each for itself, and that would read the same feed. */
class SameFeedRouteTest {

    private static final String URI = "mediafire:/Inbox?delay=50&initialDelay=0";
    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    private final List<String> received = new CopyOnWriteArrayList<>();

    @Test
    void theSecondConsumerOfAFeedIsRefusedNamingBoth() throws Exception {
        route("first", URI + "&include=a.*");

        assertThatThrownBy(() -> route("second", URI + "&include=b.*"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("route first from mediafire:", "route second from mediafire:", "consumerId");
    }

    @Test
    void aFeedOfItsOwnIsGivenByAConsumerId() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");
        route("first", URI);
        route("second", URI + "&consumerId=second");

        await().atMost(SOON).until(() -> received.size() == 2);
        assertThat(received).containsExactlyInAnyOrder("first a.txt", "second a.txt");
    }

    @Test
    void aRouteThatIsStoppedLetsGoOfItsFeed() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");
        route("first", URI);
        await().atMost(SOON).until(() -> received.size() == 1);

        mediafire.context().getRouteController().stopRoute("first");
        mediafire.context().getRouteController().startRoute("first");
        await().atMost(SOON).until(() -> received.size() == 2);
        mediafire.context().getRouteController().stopRoute("first");
        route("second", URI + "&include=a.*");

        await().atMost(SOON).until(() -> received.size() == 3);
        assertThat(received).containsExactly("first a.txt", "first a.txt", "second a.txt");
    }

    @Test
    void pollEnrichReadsBesideAConsumerAndOthersOfItsKind() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");
        route("first", URI);
        await().atMost(SOON).until(() -> received.size() == 1);

        assertThat(asked(URI)).isEqualTo("a.txt");
        assertThat(asked(URI)).isEqualTo("a.txt");
        assertThat(received).containsExactly("first a.txt");
    }

    @Test
    void clientsOfTheRouteAuthorAreAccountsOfTheirOwn() throws Exception {
        MediaFireConfiguration options = mediafire.component().getConfiguration();
        try (MediaFireClient one = new ClientSettings(mediafire::context).open(options);
             MediaFireClient two = new ClientSettings(mediafire::context).open(options)) {
            mediafire.context().getRegistry().bind("one", one);
            mediafire.context().getRegistry().bind("two", two);
            mediafire.upload("/Inbox", "a.txt", "1");

            route("first", URI + "&client=#one");
            route("second", URI + "&client=#two");

            await().atMost(SOON).until(() -> received.size() == 2);
            mediafire.context().stop();
        }
    }

    private String asked(String uri) throws Exception {
        try (ConsumerTemplate template = mediafire.context().createConsumerTemplate()) {
            template.start();
            Exchange exchange = template.receive(uri, 10_000);
            template.doneUoW(exchange);
            return exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class);
        }
    }

    private void route(String id, String uri) throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId(id).process(exchange -> received.add(
                        id + " " + exchange.getMessage().getHeader(Exchange.FILE_NAME)));
            }
        });
    }
}
