package io.filehost.camel.mediafire;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.filehost.camel.common.camel.account.ClientLease;
import io.filehost.camel.common.camel.account.SharedClients;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SharedClientsTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    private final List<String> warnings = new ArrayList<>();
    private final SharedClients<MediaFireConfiguration, MediaFireClient, FolderKey> clients
            = new SharedClients<>(new ClientSettings(mediafire::context), Clock.systemUTC(), warnings::add);

    @Test
    void theClientOfAnAccountLivesFromTheFirstLeaseToTheEndOfTheLast() {
        ClientLease<MediaFireClient, FolderKey> one = clients.lease(options());
        ClientLease<MediaFireClient, FolderKey> two = clients.lease(options());
        MediaFireClient first = one.client();
        assertThat(two.client()).isSameAs(first);

        one.close();
        two.close();

        ClientLease<MediaFireClient, FolderKey> three = clients.lease(options());
        assertThat(three.client()).isNotSameAs(first);
        assertThat(warnings).isEmpty();
        three.close();
    }

    @Test
    void otherSettingsOfConnectionsAreWarnedOfOnceByName() {
        MediaFireConfiguration other = options();
        other.setMaxSessions(1);
        other.setProxyPassword("s3cr3t");

        try (ClientLease<MediaFireClient, FolderKey> one = clients.lease(options());
             ClientLease<MediaFireClient, FolderKey> two = clients.lease(other);
             ClientLease<MediaFireClient, FolderKey> three = clients.lease(other)) {
            assertThat(two.client()).isSameAs(one.client()).isSameAs(three.client());
        }

        assertThat(warnings).singleElement().asString().contains("maxSessions", "proxyPassword")
                .doesNotContain("s3cr3t", "maxConnections");
    }

    @Test
    void aStoppedContextLeavesNoThreadBehind() throws Exception {
        Set<Thread> before = threads();
        mediafire.upload("/Inbox", "a.txt", "1");

        mediafire.context().stop();

        Awaitility.await().untilAsserted(() -> assertThat(threads()).isSubsetOf(before));
        assertThat(mediafire.context().getEndpoints()).isEmpty();
    }

    @Test
    void aClientInTheRegistryIsTakenAndStaysOpen() throws Exception {
        try (MediaFireClient own = open(options()); DefaultCamelContext context = new DefaultCamelContext()) {
            context.getRegistry().bind("mine", own);
            context.addComponent("mediafire", new MediaFireComponent());
            context.start();

            Object entries = context.createProducerTemplate().requestBody("mediafire:/?operation=list", (Object) null);
            context.stop();

            assertThat(entries).isInstanceOf(List.class);
            assertThat(own.changes().status().revision()).isNotNegative();
        }
    }

    @Test
    void theTlsSettingsOfTheContextAreUsedWhenTheComponentSaysSo() {
        SSLContextParameters ofContext = new SSLContextParameters();
        mediafire.context().setSSLContextParameters(ofContext);

        assertThat(tlsOf("mediafire:/a")).isNull();
        mediafire.component().setUseGlobalSslContextParameters(true);
        assertThat(tlsOf("mediafire:/b")).isSameAs(ofContext);
        SSLContextParameters own = new SSLContextParameters();
        mediafire.context().getRegistry().bind("own", own);
        assertThat(tlsOf("mediafire:/c?sslContextParameters=#own")).isSameAs(own);
    }

    @Test
    void tlsSettingsThatCannotBeUsedAreNamed() {
        SSLContextParameters wrong = new SSLContextParameters();
        wrong.setSecureSocketProtocol("none such");
        mediafire.context().getRegistry().bind("wrong", wrong);

        assertThatThrownBy(() -> mediafire.exchange("mediafire:/?operation=list&sslContextParameters=#wrong", null, Map.of()))
                .hasStackTraceContaining("Option sslContextParameters");
    }

    /** Threads of clients, not those of Camel, the emulator or the test. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("mediafire-unit")
                        || thread.getName().equals("filehost-stall-watch"))
                .collect(Collectors.toSet());
    }

    private SSLContextParameters tlsOf(String uri) {
        return mediafire.context().getEndpoint(uri, MediaFireEndpoint.class).getConfiguration().getSslContextParameters();
    }

    private MediaFireClient open(MediaFireConfiguration options) {
        return new ClientSettings(mediafire::context).open(options);
    }

    private MediaFireConfiguration options() {
        MediaFireConfiguration options = new MediaFireConfiguration();
        options.setBaseUrl(mediafire.emulator().baseUrl());
        options.setUsername(CamelOnEmulator.USERNAME);
        options.setPassword(CamelOnEmulator.PASSWORD);
        options.setApplicationId(EmulatorOptions.DEFAULT_APPLICATION_ID);
        return options;
    }
}
