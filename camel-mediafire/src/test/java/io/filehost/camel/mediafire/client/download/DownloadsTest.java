package io.filehost.camel.mediafire.client.download;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.common.body.RemoteContent.Opened;
import io.filehost.camel.common.download.Downloads;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.error.UnreachableException;
import io.filehost.camel.common.http.HttpTransport;
import io.filehost.camel.common.http.TransportOptions;
import io.filehost.camel.mediafire.client.call.ScriptedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class DownloadsTest {

    private static final String LINK = "/secretpart/key/name";

    private final ScriptedService host = ScriptedService.start();
    private final HttpTransport transport = new HttpTransport(TransportOptions.DEFAULTS);
    private final Downloads downloads = new Downloads(transport, Clock.systemUTC(), ErrorPages::refuse);

    @AfterEach
    void close() {
        transport.close();
        host.close();
    }

    @Test
    void aRedirectToAnotherHostIsFollowedWithNothingButTheAddress() throws IOException {
        try (ScriptedService other = ScriptedService.start()) {
            host.line(LINK, 302, Map.of("Location", other.baseUrl() + "/moved?x=1"), "");
            other.line("/moved", 200, Map.of(), "content");

            assertThat(text(downloads.open(link(), 0, 7))).isEqualTo("content");
            assertThat(other.requests("/moved").get(0).params()).containsOnlyKeys("x");
            assertThat(other.requests("/moved").get(0).headers()).doesNotContainKeys("cookie", "authorization", "referer");
        }
    }

    @Test
    void redirectsWithoutEndAreGivenUp() {
        for (int redirect = 0; redirect < 10; redirect++) {
            host.line(LINK, 302, Map.of("Location", LINK), "");
        }

        assertThatThrownBy(() -> downloads.open(link(), 0, 7)).isInstanceOf(NotTheServiceException.class)
                .hasMessageContaining("redirects");
        assertThat(host.requests(LINK)).hasSize(6);
    }

    @Test
    void aRedirectOutOfTheWebIsRefused() {
        host.line(LINK, 302, Map.of("Location", "file:///etc/passwd"), "");

        assertThatThrownBy(() -> downloads.open(link(), 0, 7)).isInstanceOf(NotTheServiceException.class);
    }

    @ParameterizedTest
    @CsvSource({ "320,NOT_FOUND", "326,PERMISSION", "388,PERMISSION", "394,QUOTA", "999,PERMISSION", "1,FATAL" })
    void aRedirectToAnErrorPageIsThatError(int number, ErrorKind kind) {
        host.line(LINK, 302, Map.of("Location", "/error.php?origin=x&errno=" + number), "");

        assertThatThrownBy(() -> downloads.open(link(), 0, 7)).isInstanceOfSatisfying(ApiException.class, failure -> {
            assertThat(failure.code()).isEqualTo(number);
            assertThat(failure.kind()).isEqualTo(kind);
        });
        assertThat(host.requests("/error")).isEmpty();
    }

    @Test
    void aPartIsTakenWhenItIsTheOneAskedFor() throws IOException {
        host.line(LINK, 206, Map.of("Content-Range", "bytes 4-9/10"), "efghij");

        try (Opened opened = downloads.open(link(), 4, 10)) {
            assertThat(opened.offset()).isEqualTo(4);
            assertThat(text(opened)).isEqualTo("efghij");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "206|bytes 3-9/10", "206|bytes 4-9/11", "206|nonsense", "416|bytes */10" })
    void anotherPartMeansFromTheStart(int status, String range) throws IOException {
        host.line(LINK, status, Map.of("Content-Range", range), "xxxxxx").line(LINK, 200, Map.of(), "abcdefghij");

        try (Opened opened = downloads.open(link(), 4, 10)) {
            assertThat(opened.offset()).isZero();
            assertThat(text(opened)).isEqualTo("abcdefghij");
        }
        assertThat(host.requests(LINK).get(0).headers()).containsEntry("range", "bytes=4-");
        assertThat(host.requests(LINK).get(1).headers()).doesNotContainKey("range");
    }

    @Test
    void aServerThatIgnoresRangesStartsFromTheStart() throws IOException {
        host.line(LINK, 200, Map.of(), "abcdefghij");

        try (Opened opened = downloads.open(link(), 4, 10)) {
            assertThat(opened.offset()).isZero();
        }
    }

    @Test
    void aFileThatIsAPageIsAFile() throws IOException {
        host.line(LINK, 200, Map.of("Content-Type", "text/html", "Content-Disposition", "attachment; filename=a.html"), "<p>");

        assertThat(text(downloads.open(link(), 0, 3))).isEqualTo("<p>");
    }

    @Test
    void aPageWithAWishForAPauseKeepsTheWish() {
        host.line(LINK, 503, Map.of("Content-Type", "text/html", "Retry-After", "3"), "<html>");

        assertThatThrownBy(() -> downloads.open(link(), 0, 7)).isInstanceOfSatisfying(NotTheServiceException.class,
                failure -> assertThat(failure.retryAfter()).contains(Duration.ofSeconds(3)));
    }

    @Test
    void noTextOfAFailureShowsTheLink() {
        URI link = link();
        host.close();

        assertThatThrownBy(() -> downloads.open(link, 0, 7)).isInstanceOf(UnreachableException.class)
                .hasMessageNotContaining("secretpart");
    }

    private URI link() {
        return URI.create(host.baseUrl() + LINK);
    }

    private static String text(Opened opened) throws IOException {
        try (opened) {
            return new String(opened.stream().readAllBytes(), UTF_8);
        }
    }
}
