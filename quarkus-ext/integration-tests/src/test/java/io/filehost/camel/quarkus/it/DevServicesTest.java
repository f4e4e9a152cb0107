package io.filehost.camel.quarkus.it;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nothing is configured but who the user is on sendspace: both emulators start. */
@QuarkusTest
class DevServicesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestHTTPResource
    URI application;

    @ConfigProperty(name = "camel.component.mediafire.base-url")
    String mediafire;

    @ConfigProperty(name = "camel.component.sendspace.base-url")
    String sendspace;

    private Caller caller;

    @BeforeEach
    void callTheApplication() {
        caller = Caller.of(application);
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsStoredReadAndReceivedByTheConsumer(Service service) throws IOException {
        String key = caller.put(service, "a.txt", "hello").body();

        assertThat(caller.download(service, key).body()).hasContent("hello");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(caller.arrivals(service)).contains("5 bytes in a.txt"));
    }

    @Test
    void whatIsDeletedOnMediaFireIsReceivedFromTheTrash() {
        String key = caller.put(Service.mediafire, "trash.txt", "rubbish").body();

        caller.delete(Service.mediafire, key);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(caller.arrivals(Service.mediafire)).contains("trashed trash.txt"));
    }

    @Test
    void theAccountsAreHealthy() {
        caller.put(Service.mediafire, "health.txt", "fine");

        assertThat(caller.get("health").body()).contains("mediafire").doesNotContain("DOWN");
    }
}
