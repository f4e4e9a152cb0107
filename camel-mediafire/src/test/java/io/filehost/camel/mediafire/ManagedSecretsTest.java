package io.filehost.camel.mediafire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.ManagedBeans;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Secrets given on the component and in addresses are not seen through the MBean server of the platform. */
class ManagedSecretsTest {

    private static final String APPLICATION = "4242";
    private static final String API_KEY = "the+key-of-the-application";
    private static final String PROXY_USERNAME = "the-user-of-the-proxy";
    private static final String PROXY_PASSWORD = "the-password-of-the-proxy";
    private static final String SECRETS = "username=" + CamelOnEmulator.USERNAME + "&password=RAW(" + CamelOnEmulator.PASSWORD
                                          + ")&apiKey=RAW(" + API_KEY + ")&proxyPassword=" + PROXY_PASSWORD;

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator(
            EmulatorOptions.builder().account(CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD)
                    .application(APPLICATION, API_KEY).build());

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();

    @Test
    void noNameAndNoAttributeOfAnyMBeanShowsASecret() throws Exception {
        MediaFireConfiguration configuration = mediafire.component().getConfiguration();
        configuration.setApplicationId(APPLICATION);
        configuration.setApiKey(API_KEY);
        configuration.setProxyUsername(PROXY_USERNAME);
        mediafire.context().getRegistry().bind("byHand", scheduler);
        mediafire.upload("/Inbox", "a.txt", "a");
        routes();
        scheduler.turn();

        List<String> all = new ManagedBeans(mediafire.context()).everything();

        assertThat(all).hasSizeGreaterThan(500).anyMatch(text -> text.contains("MediaFireConsumer"))
                .anyMatch(text -> text.contains("MediaFireProducer"))
                .anyMatch(text -> text.contains("LastFailure = IllegalStateException"));
        for (String secret : List.of(CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD, API_KEY, PROXY_USERNAME,
                PROXY_PASSWORD)) {
            assertThat(all).noneMatch(text -> text.contains(secret))
                    .noneMatch(text -> text.contains(URLEncoder.encode(secret, StandardCharsets.UTF_8)));
        }
    }

    /**
     * Camel's own beans show the text of an expression, so an address that is one takes its secrets from the component.
     */
    private void routes() throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("mediafire:/Inbox?scheduler=#byHand&" + SECRETS).to("mediafire:/Copies?" + SECRETS)
                        .toD("mediafire:/In/${header.CamelFileName}?operation=createFolder")
                        .pollEnrich("mediafire:/Copies?delay=50", 5_000)
                        .to("mediafire:/?operation=info&" + SECRETS).throwException(new IllegalStateException(API_KEY));
            }
        });
    }
}
