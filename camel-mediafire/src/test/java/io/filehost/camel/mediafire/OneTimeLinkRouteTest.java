package io.filehost.camel.mediafire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.mediafire.client.model.OneTimeLink;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

class OneTimeLinkRouteTest {

    private static final String LINK = "mediafire:/?operation=oneTimeLink";

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void theLinkIsTheBodyAndStandsNowhereElse() throws Exception {
        String key = mediafire.upload("/Inbox", "a.txt", "1").quickKey().value();

        Exchange answer = mediafire.send(LINK, null, Map.of(MediaFireConstants.QUICK_KEY, key));
        OneTimeLink link = answer.getMessage().getBody(OneTimeLink.class);

        assertThat(link.token()).hasSize(31);
        assertThat(link.link()).contains(link.token());
        assertThat(link.used()).isEqualTo(1);
        assertThat(link.toString()).doesNotContain(link.token());
        assertThat(answer.getMessage().getHeaders().toString()).doesNotContain(link.token());
    }

    @Test
    void theLinkGivesTheFileOnce() throws Exception {
        String key = mediafire.upload("/Inbox", "a.txt", "for one reader").quickKey().value();
        OneTimeLink link = mediafire.ask(OneTimeLink.class, LINK, key, Map.of());

        assertThat(fetch(link).body()).isEqualTo("for one reader");
        assertThat(fetch(link).body()).doesNotContain("for one reader");
    }

    @Test
    void aBoundLinkOutlivesItsUseUntilItIsToldToBurn() throws Exception {
        String key = mediafire.upload("/Inbox", "a.txt", "for this machine").quickKey().value();
        Map<String, Object> here = Map.of(MediaFireConstants.BIND_IP, "127.0.0.0/8");
        OneTimeLink link = mediafire.ask(OneTimeLink.class, LINK, key, here);
        assertThat(fetch(link).body()).isEqualTo("for this machine");

        mediafire.send(LINK, link,
                Map.of(MediaFireConstants.BIND_IP, "127.0.0.0/8", MediaFireConstants.BURN_AFTER_USE, true));

        assertThat(fetch(link).body()).isEqualTo("for this machine");
        assertThat(fetch(link).body()).doesNotContain("for this machine");
    }

    private static HttpResponse<String> fetch(OneTimeLink link) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(link.link())).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aRouteTakesTheAddressOutOfTheBody() throws Exception {
        String key = mediafire.upload("/Inbox", "a.txt", "1").quickKey().value();
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:link").to(LINK).transform().simple("${body.link}");
            }
        });

        String link = mediafire.ask(String.class, "direct:link", null, Map.of(MediaFireConstants.QUICK_KEY, key));

        assertThat(link).startsWith(mediafire.emulator().baseUrl());
    }

    @Test
    void settingsTravelByHeadersElseOptions() throws Exception {
        String key = mediafire.upload("/Inbox", "a.txt", "1").quickKey().value();

        mediafire.send(LINK + "&parameter.email_notification=yes", List.of(key),
                Map.of(MediaFireConstants.DURATION, Duration.ofHours(2),
                        MediaFireConstants.BIND_IP, List.of("10.0.0.1", "10.1.0.0/16"),
                        MediaFireConstants.BURN_AFTER_USE, false));

        assertThat(mediafire.lastCall("file/one_time_key").parameters())
                .containsEntry("quick_key", key).containsEntry("duration", "120")
                .containsEntry("bind_ip", "10.0.0.1,10.1.0.0/16").containsEntry("burn_after_use", "no")
                .containsEntry("email_notification", "yes");
    }

    @Test
    void addressesThatAreToBeCalledTravelByHeaders() throws Exception {
        String key = mediafire.upload("/Inbox", "a.txt", "1").quickKey().value();
        OneTimeLink link = mediafire.ask(OneTimeLink.class, LINK, key,
                Map.of(MediaFireConstants.SUCCESS_CALLBACK_URL, "http://127.0.0.1:1/done",
                        MediaFireConstants.ERROR_CALLBACK_URL, "http://127.0.0.1:1/failed"));

        fetch(link);
        await().untilAsserted(() -> assertThat(called()).containsExactly("http://127.0.0.1:1/done"));
        fetch(link);
        await().untilAsserted(
                () -> assertThat(called()).containsExactly("http://127.0.0.1:1/done", "http://127.0.0.1:1/failed"));
    }

    private Stream<String> called() {
        return mediafire.emulator().outbox().entries().stream().map(OutboxEntry::to);
    }

    @Test
    void theLinkInTheBodyIsChanged() throws Exception {
        String key = mediafire.upload("/Inbox", "a.txt", "1").quickKey().value();
        Map<String, Object> headers = Map.of(MediaFireConstants.QUICK_KEY, key);
        OneTimeLink link = mediafire.ask(OneTimeLink.class, LINK, null, headers);

        OneTimeLink changed = mediafire.ask(OneTimeLink.class, LINK, link,
                Map.of(MediaFireConstants.QUICK_KEY, key, MediaFireConstants.DURATION, "5"));

        assertThat(changed.token()).isEqualTo(link.token());
        assertThat(changed.link()).isEqualTo(link.link());
        assertThat(changed.allowed()).isEqualTo(link.allowed());
        assertThat(mediafire.lastCall("file/configure_one_time_key").parameters()).containsEntry("duration", "5");
        assertThat(mediafire.journal().count("file/one_time_key")).isEqualTo(1);
    }

    @Test
    void aLostReplyIsNotAskedAgainBecauseEachLinkCounts() throws Exception {
        String key = mediafire.upload("/Inbox", "a.txt", "1").quickKey().value();
        mediafire.faults().on("file/one_time_key").once().loseReply();

        assertThatExceptionOfType(LostReplyException.class)
                .isThrownBy(() -> mediafire.send(LINK, null, Map.of(MediaFireConstants.QUICK_KEY, key)))
                .withMessageContaining("oneTimeLink of " + key);
        assertThat(mediafire.journal().count("file/one_time_key")).isEqualTo(1);
    }

    @Test
    void anUnknownFileIsAnError() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> mediafire.send(LINK, null, Map.of(MediaFireConstants.QUICK_KEY, "abcdefghijklmno")))
                .withMessageContaining("oneTimeLink of abcdefghijklmno").withMessageContaining("error 110");
    }

    @Test
    void aLinkThatIsToOutliveItsUseNeedsAddresses() {
        assertThatIllegalArgumentException().isThrownBy(() -> mediafire.send(LINK, "abcdefghijklmno",
                Map.of(MediaFireConstants.BURN_AFTER_USE, false))).withMessageContaining("CamelMediaFireBindIp");
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @Test
    void wrongInputIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException().isThrownBy(() -> mediafire.send(LINK, null, Map.of()))
                .withMessageContaining("Nothing to work on");
        assertThatIllegalArgumentException().isThrownBy(() -> mediafire.send(LINK, List.of("a", "b"), Map.of()))
                .withMessageContaining("oneTimeLink takes one file, not a,b");
        for (Object duration : List.of("soon", "0", Duration.ZERO)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mediafire.send(LINK, "abcdefghijklmno", Map.of(MediaFireConstants.DURATION, duration)))
                    .withMessageContaining("number of minutes");
        }
        assertThat(mediafire.journal().entries()).isEmpty();
    }
}
