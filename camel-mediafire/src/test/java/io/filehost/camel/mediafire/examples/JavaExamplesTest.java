package io.filehost.camel.mediafire.examples;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The Java routes of the component's page, as they stand there. */
class JavaExamplesTest {

    private static final String READER = "reader@example.com";
    private static final Duration SOON = Duration.ofSeconds(30);

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator(
            EmulatorOptions.builder().account(CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD)
                    .account(READER, "secret").build());

    @TempDir
    Path directory;

    @Test
    void pollEnrichTakesTheNextFileAndDeletesIt() throws Exception {
        receive("direct:order");
        UploadResult file = mediafire.upload("/Orders", "a.json", "{}");
        mediafire.add(ExampleRoutes.pollEnrich());

        mediafire.send("direct:next-order", null, Map.of());

        assertThat(bodies()).containsExactly("{}");
        assertThat(mediafire.lastCall("file/delete").parameters()).containsEntry("quick_key", file.quickKey().value());
    }

    @Test
    void oneEndpointServesAllCustomers() throws Exception {
        mediafire.add(ExampleRoutes.toD());

        mediafire.send("direct:invoice", "1", Map.of("customer", "Ann", "number", 7));
        mediafire.send("direct:invoice", "2", Map.of("customer", "Bob & Co", "number", 8));

        assertThat(mediafire.at("/Customers/Ann/Invoices/7.pdf")).isInstanceOf(FileInfo.class);
        assertThat(mediafire.at("/Customers/Bob & Co/Invoices/8.pdf")).isInstanceOf(FileInfo.class);
        assertThat(mediafire.context().getEndpoints().stream()
                .filter(endpoint -> endpoint.getEndpointUri().contains("fileExist"))).hasSize(1);
    }

    @Test
    void aPublishedFileIsSharedAndItsLinkIsTheAnswer() throws Exception {
        mediafire.context().getPropertiesComponent().addInitialProperty("reader", contact());
        mediafire.add(ExampleRoutes.share());

        Exchange published = mediafire.send("direct:publish", "text", Map.of(Exchange.FILE_NAME, "a.txt"));

        assertThat(mediafire.lastCall("device/share_resources").errorCode()).isZero();
        assertThat(published.getMessage().getBody(String.class)).startsWith("http");
    }

    @Test
    void errorsAreDealtWithByKind() throws Exception {
        receive("direct:account-is-full");
        mediafire.component().getConfiguration().setMaximumRetries(0);
        mediafire.add(ExampleRoutes.errors());
        mediafire.faults().on("upload/check").nth(1).answerError(162);
        mediafire.faults().on("upload/check").nth(2).answerStatus(503);

        mediafire.send("direct:send", "too much", Map.of(Exchange.FILE_NAME, "a.txt"));
        mediafire.send("direct:send", "later", Map.of(Exchange.FILE_NAME, "b.txt"));

        assertThat(out().getExchanges()).singleElement().satisfies(full -> assertThat(
                full.getProperty(Exchange.EXCEPTION_CAUGHT, FileHostException.class).kind()).isEqualTo(ErrorKind.QUOTA));
        assertThat(mediafire.at("/Inbox/b.txt")).isInstanceOf(FileInfo.class);
    }

    @Test
    void aFileThatChangedIsNoFirstSighting() throws Exception {
        receive("direct:first-sighting");
        mediafire.context().getPropertiesComponent().addInitialProperty("state", directory.toString());
        mediafire.context().getRegistry().bind("seen",
                FileIdempotentRepository.fileIdempotentRepository(directory.resolve("seen.keys").toFile()));
        mediafire.upload("/Inbox", "a.txt", "one");
        mediafire.add(ExampleRoutes.firstSightings());
        await().atMost(SOON).until(() -> bodies().contains("one"));
        mediafire.context().getRouteController().stopRoute("sightings");
        mediafire.upload("/Inbox", "a.txt", "two");
        mediafire.upload("/Inbox", "b.txt", "other");

        mediafire.context().getRouteController().startRoute("sightings");

        await().atMost(SOON).until(() -> bodies().contains("other"));
        assertThat(bodies()).containsExactly("one", "other");
    }

    private String contact() throws Exception {
        return String.valueOf(mediafire.ask(Map.class, "mediafire:/?operation=call&method=contact/add",
                Map.of("contact_type", "mediafire", "email", READER), Map.of()).get("contact_keys"));
    }

    private void receive(String endpoint) throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                // Content can be read while its exchange goes on.
                from(endpoint).filter(body().isInstanceOf(InputStream.class)).convertBodyTo(String.class).end()
                        .to("mock:out");
            }
        });
    }

    private MockEndpoint out() {
        return mediafire.context().getEndpoint("mock:out", MockEndpoint.class);
    }

    private List<String> bodies() {
        return out().getExchanges().stream().map(exchange -> exchange.getMessage().getBody(String.class)).toList();
    }
}
