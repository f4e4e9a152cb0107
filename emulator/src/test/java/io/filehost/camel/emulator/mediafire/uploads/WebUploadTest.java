package io.filehost.camel.emulator.mediafire.uploads;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.StoredFile;
import io.filehost.camel.emulator.mediafire.state.upload.PollPace;
import io.filehost.camel.emulator.mediafire.state.upload.UploadOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class WebUploadTest {

    private static final String EMAIL = "someone@example.com";
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @TempDir
    Path directory;

    private MediaFireEmulator emulator;
    private UploadCaller caller;

    @BeforeEach
    void start() throws IOException {
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, "secret").data(directory)
                .uploads(options -> options.withPace(PollPace.usual().byPollsOnly())).build());
        caller = UploadCaller.loggedIn(emulator.baseUrl(), EMAIL, "secret");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void aFileIsFetchedAndItsStatusesFollowTheDocuments() throws Exception {
        String folder = caller.call("folder/create", "foldername", "From the web").path("folder_key").asText();
        try (WebSource source = WebSource.held("0123456789")) {
            String key = add(source.url(), "fetched.bin", "folder_key", folder);

            JsonNode under = await().until(() -> only(key), upload -> upload.path("status_code").asInt() == 3);
            assertThat(under.path("uploadkey").asText()).isEqualTo(key);
            assertThat(under.path("active").asText()).isEqualTo("yes");
            assertThat(under.path("status").asText()).isEqualTo("Transferring");
            assertThat(under.path("size").asText()).isEqualTo("10");
            assertThat(under.path("url").asText()).isEqualTo(source.url());
            assertThat(caller.poll(key).path("status").asText()).isEqualTo("3");
            await().until(() -> only(key).path("percentage").asInt() == 10);
            source.release();
            await().until(() -> files().size() == 1);
        }

        String key = caller.call("upload/get_web_uploads").path("web_uploads").path(0).path("uploadkey").asText();
        assertThat(only(key).path("status_code").asText()).isEqualTo("6");
        assertThat(caller.call("upload/get_web_uploads", "upload_key", key).path("web_uploads")).isEmpty();
        JsonNode end = only(key);
        assertThat(end.path("status_code").asText()).isEqualTo("99");
        assertThat(end.path("active").asText()).isEqualTo("no");
        assertThat(end.path("error_status").asText()).isEqualTo("0");
        assertThat(end.path("percentage").asText()).isEqualTo("100");
        StoredFile file = files().get(0);
        assertThat(end.path("quickkey").asText()).isEqualTo(file.key());
        assertThat(file.name()).isEqualTo("fetched.bin");
        assertThat(file.parentKey()).isEqualTo(folder);
        assertThat(file.revision()).isEqualTo(2);
        assertThat(file.hash()).isEqualTo(UploadCaller.sha256("0123456789".getBytes(StandardCharsets.UTF_8)));
        assertThat(caller.poll(key).path("quickkey").asText()).isEqualTo(file.key());
    }

    @Test
    void theRequestIsPlainAndComplete() throws Exception {
        try (WebSource source = WebSource.file("abc")) {
            finish(add(source.url(), "abc.txt"));

            assertThat(source.requests().get(0)).startsWith("GET /a%20file.bin?x=1 HTTP/1.1\r\n")
                    .contains("\r\nHost: 127.0.0.1:" + source.port() + "\r\n");
        }
    }

    @Test
    void answersOfAllFormsAreUnderstood() throws Exception {
        try (WebSource chunked
                = WebSource.answering(OK, "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
             WebSource endless = WebSource.answering("HTTP/1.0 200 OK\r\n\r\nabcde");
             WebSource early = WebSource.answering("HTTP/1.1 103 Hints\r\n\r\n", OK, "Content-Length: 5\r\n\r\nabcdeXXX")) {
            for (WebSource source : List.of(chunked, endless, early)) {
                JsonNode end = finish(add(source.url().replace("127.0.0.1", "localhost"), "five.txt"));
                assertThat(end.path("error_status").asText()).isEqualTo("0");
                assertThat(files().get(0).size()).isEqualTo(5);
                caller.call("file/purge", "quick_key", files().get(0).key());
            }
        }
    }

    @Test
    void redirectsAreFollowedOnThisMachineOnly() throws Exception {
        try (WebSource source = WebSource.file("abc");
             WebSource here = WebSource.answering("HTTP/1.1 302 Found\r\nLocation: " + source.url() + "\r\n\r\n");
             WebSource away = WebSource.answering("HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/a\r\n\r\n");
             WebSource round = WebSource.answering("HTTP/1.1 307 Again\r\nLocation: /again\r\n\r\n")) {
            assertThat(finish(add(here.url(), "abc.txt")).path("error_status").asText()).isEqualTo("0");
            assertThat(finish(add(away.url(), "away.txt")).path("error_status").asText()).isEqualTo("6");
            assertThat(finish(add(round.url(), "round.txt")).path("error_status").asText()).isEqualTo("6");
            assertThat(reasons()).containsExactly("", "only addresses of this machine are fetched", "too many redirects");
        }
    }

    @ParameterizedTest
    @ValueSource(
                 strings = {
                         "http://example.com/a", "http://192.0.2.1/a", "http://127.0.0.1.example.com/a",
                         "http://localhost.example/a",
                         "http://127.0.0.1@example.com/a", "http://[2001:db8::1]/a", "http://0.0.0.0/a", "http://[::]/a",
                         "https://example.com/a", "ftp://127.0.0.1/a", "http://LOCALHOST.localdomain/a" })
    void whatLiesElsewhereIsNotFetched(String url) throws Exception {
        JsonNode end = finish(add(url, "a.txt"));

        assertThat(end.path("status_code").asText()).isEqualTo("99");
        assertThat(end.path("error_status").asText()).isEqualTo("6");
        assertThat(end.path("quickkey").asText()).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(reasons().get(0)).startsWith("only ");
    }

    @ParameterizedTest
    @ValueSource(
                 strings = {
                         "HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\n\r\nabc", "HTTP/1.1 500 Oops\r\n\r\n",
                         "no http at all\r\n\r\n",
                         OK + "Content-Length: 10\r\n\r\nabc", OK + "Transfer-Encoding: chunked\r\n\r\n5\r\nabc", "",
                         OK + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
                         OK + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
                         OK + "Content-Length: many\r\n\r\nabc", OK + "no header\r\n\r\n", OK, "HTTP/1.1 302 Found\r\n\r\n",
                         "HTTP/1.1 302 Found\r\nLocation: ht tp://x\r\n\r\n" })
    void whatCannotBeFetchedEndsWithAnError(String answer) throws Exception {
        try (WebSource source = WebSource.answering(answer)) {
            String key = add(source.url(), "a.txt");
            JsonNode end = finish(key);

            assertThat(end.path("error_status").asText()).isEqualTo("6");
            assertThat(end.path("active").asText()).isEqualTo("no");
            assertThat(caller.poll(key).path("fileerror").asText()).isEqualTo("6");
            assertThat(files()).isEmpty();
            assertThat(directory.resolve("incoming")).isEmptyDirectory();
        }
    }

    @Test
    void aPortNobodyListensAtAndAServerThatSaysNothingEndWithAnError() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(finish(add("http://127.0.0.1:" + port + "/", "a.txt")).path("error_status").asText()).isEqualTo("6");
        change(options -> options.withWebTimeout(Duration.ofMillis(100)));
        try (WebSource silent = WebSource.silent()) {
            assertThat(finish(add(silent.url(), "b.txt")).path("error_status").asText()).isEqualTo("6");
            assertThat(finish(add(silent.url().replace("http:", "https:"), "c.txt")).path("error_status").asText())
                    .isEqualTo("6");
        }
    }

    @Test
    void aSenderThatDripsIsGivenUp() throws Exception {
        change(options -> options.withWebLongest(Duration.ofMillis(400)));
        try (WebSource head = WebSource.dripping(""); WebSource body = WebSource.dripping(OK + "\r\n");
             WebSource chunks = WebSource.dripping(OK + "Transfer-Encoding: chunked\r\n\r\n")) {
            for (WebSource source : List.of(head, body, chunks)) {
                String key = add(source.url(), "a.txt");
                String secure = add(source.url().replace("http:", "https:"), "b.txt");
                assertThat(finish(key).path("error_status").asText()).isEqualTo("6");
                assertThat(finish(secure).path("error_status").asText()).isEqualTo("6");
            }
            assertThat(files()).isEmpty();
            assertThat(reasons()).contains("took too long");
        }
    }

    @Test
    void aFileThatGoesWhileItsContentIsFetchedIsNotThereAfterwards() throws Exception {
        for (String going : List.of("file/delete", "file/purge")) {
            String file = caller.finish(caller.simple("one.txt", new byte[] { 1, 2, 3 })).path("quickkey").asText();
            try (WebSource source = WebSource.held("0123456789")) {
                String key = add(source.url(), "a.txt", "quick_key", file);
                await().until(() -> source.requests().size() == 1);
                assertThat(caller.call(going, "quick_key", file).path("result").asText()).isEqualTo("Success");
                source.release();
                assertThat(finish(key).path("status_code").asText()).isEqualTo("99");
            }
        }
    }

    @Test
    void filesAreNeitherTooLargeNorEmpty() throws Exception {
        change(options -> options.withLargestUpload(10));
        try (WebSource announced = WebSource.file("0123456789a");
             WebSource silent = WebSource.answering(OK + "\r\n0123456789a");
             WebSource empty = WebSource.file("");
             WebSource fitting = WebSource.file("0123456789")) {
            assertThat(finish(add(announced.url(), "a.txt")).path("error_status").asText()).isEqualTo("1");
            assertThat(finish(add(silent.url(), "b.txt")).path("error_status").asText()).isEqualTo("1");
            assertThat(finish(add(empty.url(), "c.txt")).path("error_status").asText()).isEqualTo("2");
            assertThat(finish(add(fitting.url(), "d.txt")).path("error_status").asText()).isEqualTo("0");
        }
    }

    @Test
    void theUploadOptionsOfTheAccountDecideAboutTakenNames() throws Exception {
        try (WebSource first = WebSource.file("first"); WebSource second = WebSource.file("second")) {
            String key = finish(add(first.url(), "a.txt")).path("quickkey").asText();

            assertThat(finish(add(second.url(), "a.txt")).path("error_status").asText()).isEqualTo("13");
            caller.call("upload/set_options", "action_on_duplicate", "keep");
            assertThat(finish(add(second.url(), "a.txt")).path("filename").asText()).isEqualTo("a(1).txt");
            caller.call("upload/set_options", "action_on_duplicate", "replace");
            assertThat(finish(add(second.url(), "a.txt")).path("quickkey").asText()).isEqualTo(key);
        }
    }

    @Test
    void anEmulatorThatStopsEndsItsThreadsAndTheNextOneBeginsAgain() throws Exception {
        try (WebSource source = WebSource.held("0123456789")) {
            String key = add(source.url(), "fetched.bin");
            await().until(() -> source.requests().size() == 1);

            stop();
            // A pool is at its end a moment before its threads are.
            await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().contains("emulator-web")));
            assertThat(files()).isEmpty();
            source.release();
            start();

            assertThat(finish(key).path("quickkey").asText()).isEqualTo(files().get(0).key());
            stop();
            start();
            assertThat(only(key).path("status_code").asText()).isEqualTo("99");
            stop();
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String trashed = caller.call("folder/create", "foldername", "gone").path("folder_key").asText();
        caller.call("folder/delete", "folder_key", trashed);

        for (String url : List.of("no address", "mailto:me@example.com", "http:///nowhere", "file:///etc/passwd")) {
            assertThat(error("url", url, "filename", "a.txt")).isEqualTo("174");
        }
        assertThat(error("filename", "a.txt")).isEqualTo("128");
        assertThat(error("url", "http://127.0.0.1/")).isEqualTo("128");
        assertThat(error("url", "http://127.0.0.1/", "filename", "a")).isEqualTo("118");
        assertThat(error("url", "http://127.0.0.1/", "filename", "a.txt", "folder_key", "0123456789abc")).isEqualTo("112");
        assertThat(error("url", "http://127.0.0.1/", "filename", "a.txt", "folder_key", trashed)).isEqualTo("211");
        assertThat(caller.call("upload/get_web_uploads", "upload_key", "01234567890").path("error").asText()).isEqualTo("175");
        assertThat(caller.call("upload/get_web_uploads", "all_web_uploads", "some").path("error").asText()).isEqualTo("129");
        emulator.accounts().exclusively(() -> {
            account().limitStorageTo(0);
            return null;
        });
        assertThat(error("url", "http://127.0.0.1/", "filename", "a.txt")).isEqualTo("162");
        assertThat(caller.call("upload/get_web_uploads", "all_web_uploads", "yes").path("web_uploads")).isEmpty();
    }

    @Test
    void theEmulatorCanFetchFromItself() throws Exception {
        String file = caller.finish(caller.simple("one.txt", new byte[] { 1, 2, 3 })).path("quickkey").asText();
        String link = caller.call("file/get_links", "quick_key", file, "link_type", "direct_download").path("links").path(0)
                .path("direct_download").asText();

        assertThat(finish(add(link, "two.txt")).path("error_status").asText()).isEqualTo("0");

        assertThat(files()).extracting(StoredFile::size).containsExactly(3L, 3L);
        assertThat(emulator.journal().of("upload/add_web_upload").get(0).parameters()).doesNotContainKey("url");
    }

    private void change(UnaryOperator<UploadOptions> change) {
        emulator.change(options -> options.uploads(change));
    }

    private String add(String url, String filename, String... more) {
        JsonNode answer = caller.call("upload/add_web_upload", with(more, "url", url, "filename", filename));
        assertThat(answer.path("upload_key").asText()).as(answer.toString()).matches("[0-9a-z]{11}");
        return answer.path("upload_key").asText();
    }

    private String error(String... parameters) {
        return caller.call("upload/add_web_upload", parameters).path("error").asText();
    }

    private JsonNode finish(String key) {
        return await().pollInterval(Duration.ofMillis(10))
                .until(() -> only(key), upload -> upload.path("status_code").asInt() == 99);
    }

    private JsonNode only(String key) {
        JsonNode uploads
                = caller.call("upload/get_web_uploads", "upload_key", key, "all_web_uploads", "yes").path("web_uploads");
        assertThat(uploads).hasSize(1);
        return uploads.path(0);
    }

    /** What the control door tells of each, the oldest first. */
    private List<String> reasons() throws IOException {
        String door = new String(caller.get(emulator.baseUrl() + "/_emulator/web-uploads"), StandardCharsets.UTF_8);
        return new ObjectMapper().readTree(door).findValuesAsText("reason");
    }

    private Account account() {
        return emulator.account(EMAIL);
    }

    private List<StoredFile> files() {
        return emulator.accounts().exclusively(() -> List.copyOf(account().tree().allFiles()));
    }

    private static String[] with(String[] more, String... parameters) {
        return Stream.concat(Arrays.stream(parameters), Arrays.stream(more))
                .toArray(String[]::new);
    }
}
