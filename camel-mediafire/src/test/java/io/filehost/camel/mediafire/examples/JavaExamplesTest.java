package io.filehost.camel.mediafire.examples;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.testing.page.ExampleRun;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.Exchange;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
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

    private ExampleRun run;

    @BeforeEach
    void prepare() {
        run = new ExampleRun(mediafire.context());
    }

    @Test
    void pollEnrichTakesTheNextFileAndDeletesIt() throws Exception {
        run.receive("direct:order");
        UploadResult file = mediafire.upload("/Orders", "a.json", "{}");
        mediafire.add(ExampleRoutes.pollEnrich());

        mediafire.send("direct:next-order", null, Map.of());

        assertThat(run.bodies()).containsExactly("{}");
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
    void aFileIsReadAndWrittenBack() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "a letter");
        mediafire.add(ExampleRoutes.sign());

        Map<String, Object> key = Map.of("CamelMediaFireQuickKey", file.quickKey().value());
        mediafire.send("direct:sign", null, key);

        Object content = mediafire.send("mediafire:/?operation=download", null, key).getMessage().getBody(String.class);
        assertThat(content).isEqualTo("a letter (read)");
        assertThat(mediafire.lastCall("upload/resumable").parameters()).containsEntry("previous_hash", file.hash());
    }

    @Test
    void errorsAreDealtWithByKind() throws Exception {
        run.receive("direct:account-is-full");
        mediafire.component().getConfiguration().setMaximumRetries(0);
        mediafire.add(ExampleRoutes.errors());
        mediafire.faults().on("upload/check").nth(1).answerError(162);
        mediafire.faults().on("upload/check").nth(2).answerStatus(503);

        mediafire.send("direct:send", "too much", Map.of(Exchange.FILE_NAME, "a.txt"));
        mediafire.send("direct:send", "later", Map.of(Exchange.FILE_NAME, "b.txt"));

        assertThat(run.bodies()).containsExactly("too much");
        assertThat(run.caught()).singleElement(InstanceOfAssertFactories.type(FileHostException.class))
                .extracting(FileHostException::kind).isEqualTo(ErrorKind.QUOTA);
        assertThat(mediafire.at("/Inbox/b.txt")).isInstanceOf(FileInfo.class);
    }

    @Test
    void aFileThatChangedIsNoFirstSighting() throws Exception {
        run.receive("direct:first-sighting");
        mediafire.context().getPropertiesComponent().addInitialProperty("state", directory.toString());
        mediafire.context().getRegistry().bind("seen",
                FileIdempotentRepository.fileIdempotentRepository(directory.resolve("seen.keys").toFile()));
        mediafire.upload("/Inbox", "a.txt", "one");
        mediafire.add(ExampleRoutes.firstSightings());
        await().atMost(SOON).until(() -> run.bodies().contains("one"));
        mediafire.context().getRouteController().stopRoute("sightings");
        mediafire.upload("/Inbox", "a.txt", "two");
        mediafire.upload("/Inbox", "b.txt", "other");

        mediafire.context().getRouteController().startRoute("sightings");

        await().atMost(SOON).until(() -> run.bodies().contains("other"));
        assertThat(run.bodies()).containsExactly("one", "other");
    }

    private String contact() throws Exception {
        return String.valueOf(mediafire.ask(Map.class, "mediafire:/?operation=call&method=contact/add",
                Map.of("contact_type", "mediafire", "email", READER), Map.of()).get("contact_keys"));
    }
}
