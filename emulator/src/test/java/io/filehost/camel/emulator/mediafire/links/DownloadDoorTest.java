package io.filehost.camel.emulator.mediafire.links;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.ManualClock;
import io.filehost.camel.emulator.kernel.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DownloadDoorTest {

    private static final String ORIGIN = "http://127.0.0.1:8080";
    private static final String KEY = "0123456789abcde";

    @TempDir
    Path directory;

    private final ManualClock clock = ManualClock.over(Clock.systemUTC());
    private final LinkDesk desk = new LinkDesk(clock, () -> Optional.of(Duration.ofHours(1)));
    private final Map<String, SharedFile> files = new HashMap<>();
    private long allowed = Long.MAX_VALUE;
    private BlobStore blobs;
    private DownloadDoor door;

    @BeforeEach
    void open() throws IOException {
        blobs = BlobStore.in(directory);
        door = new DownloadDoor(
                desk, key -> Optional.ofNullable(files.get(key)), (key, part) -> allowed >= part.count(), blobs);
        store("naïve file \"1\".txt", "0123456789", false);
    }

    @Test
    void aDirectLinkAnswersTheWholeContentWithItsName() throws IOException {
        Answer answer = get(link());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.length()).isEqualTo(10);
        assertThat(body(answer)).isEqualTo("0123456789");
        assertThat(answer.headers()).containsEntry("Accept-Ranges", "bytes").containsEntry("Content-Type", "text/plain")
                .containsEntry("Content-Disposition",
                        "attachment; filename=\"na_ve file _1_.txt\"; filename*=UTF-8''na%C3%AFve%20file%20%221%22.txt")
                .doesNotContainKeys("ETag", "Content-Range");
    }

    @Test
    void aRangeIsAnsweredWith206AndItsPlace() throws IOException {
        Answer answer = door.open(request("GET", link(), Map.of("Range", "bytes=4-6")));

        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.length()).isEqualTo(3);
        assertThat(answer.headers()).containsEntry("Content-Range", "bytes 4-6/10");
        assertThat(body(answer)).isEqualTo("456");
    }

    @Test
    void withoutTrafficALinkGoesToTheRepairPage() throws IOException {
        allowed = 5;

        assertThat(get(link()).headers().get("Location")).contains("/download_repair.php");
        assertThat(door.open(request("GET", link(), Map.of("Range", "bytes=4-6"))).status()).isEqualTo(206);
        assertThat(door.open(request("HEAD", link(), Map.of())).status()).isEqualTo(200);
    }

    @Test
    void aRangeBehindTheEndIsAnsweredWith416() throws IOException {
        Answer answer = door.open(request("GET", link(), Map.of("Range", "bytes=10-")));

        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.headers()).containsEntry("Content-Range", "bytes */10");
    }

    @Test
    void eachLinkIsFreshAndAllOfThemWork() throws IOException {
        String one = link();
        String other = link();

        assertThat(one).isNotEqualTo(other).startsWith(ORIGIN + "/download/");
        assertThat(body(get(one))).isEqualTo(body(get(other)));
    }

    @Test
    void aLinkWhoseLifeIsOverLeadsToAPage() {
        String link = link();
        clock.advance(Duration.ofMinutes(61));

        Answer answer = get(link);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers()).containsEntry("Location", ORIGIN + "/download_repair.php?qkey=" + KEY);
    }

    @Test
    void aLinkToAFileThatIsGoneLeadsToErrorPage320WhichIsHtml() throws IOException {
        String link = link();
        files.clear();

        Answer answer = get(link);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers()).containsEntry("Location", ORIGIN + "/error.php?errno=320");
        Answer page = get(answer.headers().get("Location"));
        assertThat(page.headers().get("Content-Type")).startsWith("text/html");
        assertThat(body(page)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aLinkNobodyMintedIsWorthNothing() throws IOException {
        store("other.txt", "secret", false);
        String minted = link();
        String forged = minted.replaceFirst("/download/.", "/download/f");

        assertThat(get(forged).headers()).containsEntry("Location", ORIGIN + "/error.php?errno=320");
        assertThat(get(minted.replace(KEY, "other0123456789")).headers()).containsEntry("Location",
                ORIGIN + "/error.php?errno=320");
        for (String nothing : new String[] { "/download/", "/download//", "/download/x", "/file/", "/file//" }) {
            assertThat(get(ORIGIN + nothing).headers()).as(nothing)
                    .containsEntry("Location", ORIGIN + "/error.php?errno=320");
        }
    }

    @Test
    void aPrivateFileHasDirectLinksAndNoPage() throws IOException {
        store("private.txt", "private", true);

        assertThat(body(get(link()))).isEqualTo("private");
        assertThat(get(desk.page(ORIGIN, KEY, "private.txt")).headers()).containsEntry("Location",
                ORIGIN + "/error.php?errno=999");
    }

    @Test
    void thePageOfAPublicFileIsHtml() throws IOException {
        String page = desk.page(ORIGIN, KEY, "a name.txt");

        assertThat(page).isEqualTo(ORIGIN + "/file/" + KEY + "/a_name.txt");
        assertThat(body(get(page))).contains("<html>");
    }

    @Test
    void onlyReadingIsPossible() {
        assertThat(door.open(request("POST", link(), Map.of())).status()).isEqualTo(405);
        assertThat(door.open(request("HEAD", link(), Map.of())).length()).isEqualTo(10);
    }

    private void store(String name, String text, boolean restricted) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String hash = blobs.adopt(blobs.receive(new ByteArrayInputStream(bytes)));
        files.put(KEY, new SharedFile(name, hash, bytes.length, restricted));
    }

    private String link() {
        return desk.direct(ORIGIN, KEY, files.get(KEY).name());
    }

    private Answer get(String link) {
        return door.open(request("GET", link, Map.of()));
    }

    private static String body(Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Request request(String verb, String link, Map<String, String> headers) {
        URI uri = URI.create(link);
        return new Request() {
            @Override
            public String verb() {
                return verb;
            }

            @Override
            public String path() {
                return uri.getRawPath();
            }

            @Override
            public String query() {
                return uri.getRawQuery();
            }

            @Override
            public Optional<String> header(String name) {
                return Optional.ofNullable(headers.get(name));
            }

            @Override
            public InputStream body() {
                return InputStream.nullInputStream();
            }

            @Override
            public long bytesRead() {
                return 0;
            }

            @Override
            public InetAddress caller() {
                return InetAddress.getLoopbackAddress();
            }

            @Override
            public String origin() {
                return ORIGIN;
            }
        };
    }
}
