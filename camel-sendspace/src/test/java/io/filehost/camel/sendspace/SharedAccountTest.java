package io.filehost.camel.sendspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.error.UntrustedServerException;
import io.filehost.camel.common.testing.route.TrustParameters;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.sendspace.client.HttpSendspaceClient;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One account, one session, however many endpoints; behind TLS. */
class SharedAccountTest {

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace(
            SendspaceOptions.builder().account(CamelOnSendspace.USERNAME, CamelOnSendspace.PASSWORD).tls().build());

    @TempDir
    Path directory;

    @Test
    void manyEndpointsOfOneAccountLogInOnceAndLogOutAtTheEnd() throws Exception {
        trust();
        for (int i = 0; i < 20; i++) {
            sendspace.upload("/in/" + i, "a.txt", "1");
        }

        assertThat(sendspace.journal().of("auth.login")).hasSize(1);
        assertThat(sendspace.emulator().baseUrl()).startsWith("https://");
        sendspace.context().stop();
        assertThat(sendspace.journal().of("auth.logout")).hasSize(1);
    }

    @Test
    void aClientInTheRegistryIsTakenAndStaysOpen() throws Exception {
        trust();
        SendspaceConfiguration options = sendspace.component().getConfiguration();
        try (SendspaceClient own = new ClientSettings(sendspace::context).open(options);
             DefaultCamelContext context = new DefaultCamelContext()) {
            context.getRegistry().bind("mine", own);
            context.addComponent("sendspace", new SendspaceComponent());
            context.start();

            Object entries = context.createProducerTemplate().requestBody("sendspace:/?operation=list", (Object) null);
            context.stop();

            assertThat(own).isInstanceOf(HttpSendspaceClient.class);
            assertThat(entries).isEqualTo(List.of());
            assertThat(own.session().open()).isEqualTo(1);
        }
    }

    @Test
    void aStrangeCertificateIsNotTrusted() {
        assertThatExceptionOfType(UntrustedServerException.class)
                .isThrownBy(() -> sendspace.send("sendspace:/?operation=list", null, Map.of()))
                .withMessageContaining("sslContextParameters");
        assertThat(sendspace.journal().entries()).isEmpty();
    }

    private void trust() throws Exception {
        sendspace.component().getConfiguration().setSslContextParameters(
                TrustParameters.of(sendspace.emulator().tls().orElseThrow().trustStore(), directory));
    }
}
