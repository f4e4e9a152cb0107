package io.filehost.camel.emulator.sendspace.links;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.EmulatorServer;
import io.filehost.camel.emulator.kernel.Failures;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.emulator.kernel.Journal;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.kernel.Service;
import io.filehost.camel.emulator.kernel.WatchedDoor;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DownloadServiceTest {

    private static final String ID = "xapz8a";
    private static final String CODE = "00112233445566778899aabbccddeeff";

    private final ManualClock clock = ManualClock.over(Clock.systemUTC());
    private final DownloadLinks links = new DownloadLinks(clock);
    private final Shelf shelf = new Shelf();
    private final Failures failures = new Failures();
    private final Journal journal = Journal.bounded(100);
    private final HttpClient http = HttpClient.newHttpClient();
    private Rules rules = Rules.usual();
    private EmulatorServer server;
    private String origin;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        BlobStore blobs = BlobStore.in(directory);
        byte[] content = "0123456789".getBytes(StandardCharsets.UTF_8);
        shelf.file = new SharedFile(
                ID, "a <b> &c.txt", blobs.adopt(blobs.receive(new ByteArrayInputStream(content))), content.length, false);
        server = EmulatorServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Map.of(
                "/dl/", watched(new DownloadService(links, shelf, blobs, () -> rules)),
                "/", watched(new PageService(shelf))), Optional.empty());
        origin = "http://127.0.0.1:" + server.address().getPort();
    }

    private WatchedDoor watched(Service service) {
        return new WatchedDoor(service, new FaultPlan(List.of(13)), journal, failures, clock);
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(failures.all()).isEmpty();
    }

    /** One file of a guest. */
    private static final class Shelf implements DownloadDesk, PageDesk {

        private final List<String> taken = new ArrayList<>();
        private SharedFile file;
        private boolean exhausted;

        @Override
        public Optional<SharedFile> look(String fileId) {
            return Optional.ofNullable(file).filter(present -> present.id().equals(fileId));
        }

        @Override
        public boolean take(String fileId, long bytes, boolean beginning) {
            taken.add(bytes + (beginning ? " from the beginning" : ""));
            return !exhausted;
        }

        @Override
        public Optional<String> sharedFolder(String folderId) {
            return Optional.of("Reports").filter(name -> folderId.equals("f97uqo"));
        }

        @Override
        public Optional<SharedFile> guestFile(String fileId, String code) {
            return look(fileId).filter(any -> code.equals(CODE));
        }

        @Override
        public void deleteGuestFile(String fileId) {
            file = null;
        }
    }

    private HttpResponse<String> get(String url, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static void assertPage(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(reply.body()).contains("not available");
    }

    @Test
    void aLinkLeadsToTheBytesAndCountsADownload() throws Exception {
        String url = links.mint(origin, shelf.file);

        HttpResponse<String> reply = get(url);

        assertThat(url).startsWith(origin)
                .matches(".*/dl/[0-9a-f]{32}/[0-9a-f]{8}/[0-9a-f]{16}/xapz8a/a%20%3Cb%3E%20%26c\\.txt");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("0123456789");
        assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(10);
        assertThat(shelf.taken).containsExactly("10 from the beginning");
    }

    @Test
    void aLinkIsForOneDownload() throws Exception {
        String url = links.mint(origin, shelf.file);
        get(url);

        assertPage(get(url));
        assertThat(shelf.taken).hasSize(1);
    }

    @Test
    void aBrokenDownloadGoesOnWithTheSameLinkOrANewOne() throws Exception {
        String url = links.mint(origin, shelf.file);
        get(url);

        HttpResponse<String> rest = get(url, "Range", "bytes=4-");

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo("456789");
        assertThat(rest.headers().firstValue("Content-Range")).hasValue("bytes 4-9/10");
        assertThat(get(links.mint(origin, shelf.file), "Range", "bytes=8-").body()).isEqualTo("89");
        assertThat(shelf.taken).containsExactly("10 from the beginning", "6", "2");
    }

    @Test
    void aRangeBehindTheEndIsRefused() throws Exception {
        HttpResponse<String> reply = get(links.mint(origin, shelf.file), "Range", "bytes=10-");

        assertThat(reply.statusCode()).isEqualTo(416);
        assertThat(reply.headers().firstValue("Content-Range")).hasValue("bytes */10");
        assertThat(shelf.taken).isEmpty();
    }

    @Test
    void askingForHeadersCountsNothing() throws Exception {
        String url = links.mint(origin, shelf.file);

        HttpResponse<String> reply = http.send(HttpRequest.newBuilder(URI.create(url))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());

        assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(10);
        assertThat(shelf.taken).isEmpty();
        assertThat(get(url).body()).isEqualTo("0123456789");
    }

    @Test
    void aLinkLivesForAnHour() throws Exception {
        String url = links.mint(origin, shelf.file);
        clock.advance(Duration.ofHours(1));

        assertPage(get(url));
    }

    @Test
    void aLinkThatWasNeverHandedOutLeadsToAPage() throws Exception {
        assertPage(get(origin + "/dl/" + CODE + "/46bc0a20/0123456789abcdef/xapz8a/slides.pdf"));
    }

    @Test
    void aFileThatIsGoneOrExhaustedIsAPage() throws Exception {
        String first = links.mint(origin, shelf.file);
        String second = links.mint(origin, shelf.file);
        shelf.exhausted = true;

        assertPage(get(first));
        shelf.file = null;
        assertPage(get(second));
    }

    @Test
    void failuresCanRedirectToAPage() throws Exception {
        rules = rules.with(Quirk.REDIRECTED_FAILURES);
        String url = links.mint(origin, shelf.file);
        shelf.file = null;

        HttpResponse<String> reply = get(url);

        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location")).hasValue(origin + "/file/xapz8a?e=1");
        assertPage(get(origin + "/file/xapz8a?e=1"));
    }

    @Test
    void pagesOfFilesAndSharedFoldersSayTheirNames() throws Exception {
        assertThat(get(SitePages.file(origin, ID)).body()).contains("<h1>a &lt;b&gt; &amp;c.txt</h1>");
        assertThat(get(SitePages.folder(origin, "f97uqo")).body()).contains("<h1>Reports</h1>");
        assertThat(get(SitePages.feed(origin, "f97uqo")).statusCode()).isEqualTo(200);
        assertPage(get(SitePages.folder(origin, "2l28mq")));
    }

    @Test
    void theDeletePageAsksAndDeletesWhenConfirmed() throws Exception {
        String url = SitePages.delete(origin, ID, CODE);
        assertPage(get(SitePages.delete(origin, ID, "0") + "?action=1"));

        assertThat(get(url).body()).contains("Delete a &lt;b&gt; &amp;c.txt?");
        assertThat(shelf.file).isNotNull();
        assertThat(get(url + "?action=1").body()).contains("was deleted");

        assertThat(shelf.file).isNull();
        assertPage(get(url));
    }

    @Test
    void noSecretOfALinkIsInTheJournal() throws Exception {
        String url = links.mint(origin, shelf.file);
        get(url);
        get(SitePages.delete(origin, ID, CODE));

        Map<String, String> first = new HashMap<>(journal.entries().get(0).parameters());
        assertThat(first).containsExactly(Map.entry("file_id", ID));
        assertThat(journal.entries().toString()).doesNotContain(url.split("/")[4]).doesNotContain(CODE);
    }
}
