package io.filehost.camel.example.guide;

import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.mediafire.MediaFireComponent;
import io.filehost.camel.mediafire.MediaFireConfiguration;
import io.filehost.camel.mediafire.client.model.FileInfo;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The test of a route that the page about testing shows. */
class InvoiceRouteTest {

    // tag::setup[]
    @RegisterExtension
    final EmulatorExtension<MediaFireEmulator> mediafire = EmulatorExtension.mediafire("me@example.com", "secret");

    private final DefaultCamelContext camel = new DefaultCamelContext();

    @BeforeEach
    void startTheRoute() throws Exception {
        MediaFireConfiguration account = camel.getComponent("mediafire", MediaFireComponent.class).getConfiguration();
        account.setBaseUrl(mediafire.baseUrl());
        account.setUsername("me@example.com");
        account.setPassword("secret");
        account.setApplicationId(EmulatorOptions.DEFAULT_APPLICATION_ID);
        camel.addRoutes(new InvoiceRoute());
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }
    // end::setup[]

    // tag::tests[]
    @Test
    void anInvoiceGoesToTheFolderOfItsCustomer() {
        send("content", Map.of("customer", "Ann", "number", 7));

        assertThat(filesIn("/Customers/Ann")).containsExactly("7.pdf");
        assertThat(mediafire.journal().count("upload/simple")).isEqualTo(1);
    }

    @Test
    void aLostAnswerLeavesOneInvoice() {
        mediafire.faults().on("upload/simple").once().loseReply();

        send("content", Map.of("customer", "Bob", "number", 8));

        assertThat(filesIn("/Customers/Bob")).containsExactly("8.pdf");
    }
    // end::tests[]

    private void send(String body, Map<String, Object> headers) {
        camel.createProducerTemplate().sendBodyAndHeaders("direct:invoice", body, headers);
    }

    private List<String> filesIn(String folder) {
        List<?> entries
                = camel.createFluentProducerTemplate().to("mediafire:" + folder + "?operation=list").request(List.class);
        return entries.stream().map(entry -> ((FileInfo) entry).name()).toList();
    }
}
