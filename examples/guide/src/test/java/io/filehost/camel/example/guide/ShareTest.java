package io.filehost.camel.example.guide;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page about sharing says. */
class ShareTest {

    @RegisterExtension
    final GuideRun guide = new GuideRun();

    @Test
    void theLinkOfAPublishedFileIsTheAnswer() throws Exception {
        guide.start("publish");

        String link = answer("direct:publish");

        assertThat(link).startsWith("http").contains("/file/");
    }

    @Test
    void theFirstReaderOfAOneTimeLinkIsTheLast() throws Exception {
        guide.start("hand-out");

        String link = answer("direct:hand-out");

        assertThat(get(link).body()).isEqualTo("content");
        assertThat(get(link).body()).isNotEqualTo("content");
    }

    private String answer(String endpoint) throws Exception {
        return guide.send(endpoint, "content", Map.of(Exchange.FILE_NAME, "a.txt")).getMessage().getBody(String.class);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
