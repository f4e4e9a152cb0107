package io.filehost.camel.sendspace.examples;

import java.time.Duration;
import java.util.Map;

import io.filehost.camel.common.testing.page.ExampleRun;
import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The Java routes of the component's page, as they stand there. */
class JavaExamplesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    private ExampleRun run;

    @BeforeEach
    void prepare() {
        run = new ExampleRun(sendspace.context());
    }

    @Test
    void pollEnrichTakesTheNextFileAndDeletesIt() throws Exception {
        run.receive("direct:order");
        sendspace.upload("/Orders", "a.json", "{}");
        sendspace.add(ExampleRoutes.pollEnrich());

        sendspace.send("direct:next-order", null, Map.of());

        assertThat(run.bodies()).containsExactly("{}");
        await().atMost(SOON).until(() -> !sendspace.journal().of("files.delete").isEmpty());
    }

    @Test
    void oneEndpointServesAllCustomers() throws Exception {
        sendspace.add(ExampleRoutes.toD());

        sendspace.send("direct:invoice", "1", Map.of("customer", "Ann", "number", 7));
        sendspace.send("direct:invoice", "2", Map.of("customer", "Bob & Co", "number", 8));

        assertThat(sendspace.at("/Customers/Ann/Invoices/7.pdf")).isInstanceOf(FileInfo.class);
        assertThat(sendspace.at("/Customers/Bob & Co/Invoices/8.pdf")).isInstanceOf(FileInfo.class);
    }

    @Test
    void theLinkOfAPublishedFileIsMailed() throws Exception {
        sendspace.context().getPropertiesComponent().addInitialProperty("reader", "reader@example.com");
        sendspace.add(ExampleRoutes.mail());

        sendspace.send("direct:publish", "text", Map.of(Exchange.FILE_NAME, "a.txt"));

        assertThat(sendspace.emulator().outbox().entries()).extracting(OutboxEntry::to).containsExactly("reader@example.com");
    }

    @Test
    void aFileOfNobodyHasAPage() throws Exception {
        sendspace.component().getConfiguration().setUsername(null);
        sendspace.component().getConfiguration().setPassword(null);
        sendspace.context().getPropertiesComponent().addInitialProperty("sendspace.apiKey", SendspaceOptions.DEFAULT_API_KEY);
        sendspace.add(ExampleRoutes.anonymous());

        Exchange done = sendspace.send("direct:hand-out", "for all", Map.of());

        assertThat(done.getMessage().getBody(String.class)).startsWith(sendspace.emulator().baseUrl() + "/file/");
    }

    @Test
    void aFullAccountIsDealtWithByKind() throws Exception {
        run.receive("direct:account-is-full");
        Account account = sendspace.emulator().account(CamelOnSendspace.USERNAME);
        sendspace.upload("/Inbox", "first.txt", "fits");
        sendspace.emulator().accounts().exclusively(() -> {
            account.membership(account.membership().withDiskspace(1));
            return account;
        });
        sendspace.add(ExampleRoutes.errors());

        sendspace.send("direct:send", "too much", Map.of(Exchange.FILE_NAME, "a.txt"));

        assertThat(run.bodies()).containsExactly("too much");
    }
}
