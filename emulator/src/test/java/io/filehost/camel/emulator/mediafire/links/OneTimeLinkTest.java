package io.filehost.camel.emulator.mediafire.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.Limit;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** What one-time keys open, for whom, how often and how long. */
class OneTimeLinkTest {

    private static final String EMAIL = "owner@example.com";
    private static final String PASSWORD = "secret";

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> called = new CopyOnWriteArrayList<>();
    private HttpServer listener;
    private MediaFireEmulator emulator;
    private Caller caller;
    private Caller.Ticket ticket;
    private String quickKey;

    @BeforeEach
    void start() throws Exception {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            called.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        listener.start();
        open();
        quickKey = emulator.seeds().plant(emulator.account(EMAIL), "a/note.txt", "0123456789".getBytes(StandardCharsets.UTF_8))
                .key();
    }

    private void open() throws Exception {
        emulator = MediaFireEmulator.start(EmulatorOptions.builder().account(EMAIL, PASSWORD).data(directory).build());
        caller = new Caller(emulator.baseUrl());
        ticket = caller.logIn(EMAIL, PASSWORD);
    }

    @AfterEach
    void stop() {
        listener.stop(0);
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void aKeyServesTheFileOnceAndLeadsToTheErrorPageAfterwards() throws Exception {
        JsonNode made = make();
        String link = made.path("links").path("download").asText();

        assertThat(link).isEqualTo(emulator.baseUrl() + "/?" + made.path("token").asText());
        assertThat(get(link).body()).isEqualTo("0123456789");
        assertThat(get(link).headers().firstValue("Location")).hasValue(emulator.baseUrl() + "/error.php?errno=320");
        assertThat(infoOf("downloads")).isEqualTo("1");
        assertThat(emulator.journal().count("download")).isEqualTo(2);
    }

    @Test
    void lookingAtAKeyDoesNotUseItUp() throws Exception {
        JsonNode made = make();
        String link = made.path("links").path("download").asText();
        HttpRequest beyond = HttpRequest.newBuilder(URI.create(link)).header("Range", "bytes=10-").build();

        assertThat(http.send(head(link), BodyHandlers.discarding()).headers().firstValue("Content-Length")).hasValue("10");
        assertThat(http.send(beyond, BodyHandlers.discarding()).statusCode()).isEqualTo(416);
        assertThat(caller.call(ticket, "file/get_info", "quick_key", made.path("token").asText()).value("result"))
                .isEqualTo("Success");
        assertThat(get(link).body()).isEqualTo("0123456789");
    }

    @Test
    void aKeyToViewShowsTheFileInTheBrowser() throws Exception {
        String link = make().path("links").path("view").asText();

        HttpResponse<String> shown = get(link);

        assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
        assertThat(shown.body()).isEqualTo("0123456789");
        assertThat(get(link).statusCode()).isEqualTo(302);
    }

    @Test
    void aKeyEndsWithItsTime() throws Exception {
        String usual = make().path("links").path("download").asText();
        String brief = make("duration", "5").path("links").path("download").asText();

        emulator.clock().advance(Duration.ofMinutes(6));
        assertThat(get(brief).statusCode()).isEqualTo(302);
        emulator.clock().advance(Duration.ofDays(29));
        assertThat(http.send(head(usual), BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        emulator.clock().advance(Duration.ofDays(1));
        assertThat(get(usual).statusCode()).isEqualTo(302);
    }

    @Test
    void aKeyGivenMoreTimeLivesOn() throws Exception {
        JsonNode made = make("duration", "5");

        ok("file/configure_one_time_key", "token", made.path("token").asText(), "duration", "60");
        emulator.clock().advance(Duration.ofMinutes(30));

        assertThat(get(made.path("links").path("download").asText()).body()).isEqualTo("0123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "10.0.0.1, 127.0.0.0/8", "126.255.255.255-127.0.0.1", "0.0.0.0/0", "127.1.2.3/8" })
    void aKeyBoundToTheCallersAddressServesItAgainAndAgain(String addresses) throws Exception {
        String link = make("bind_ip", addresses).path("links").path("download").asText();

        assertThat(get(link).body()).isEqualTo("0123456789");
        assertThat(get(link).body()).isEqualTo("0123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.2", "10.0.0.0/8", "127.0.0.2-127.255.255.255", "::1" })
    void aKeyBoundToOtherAddressesServesNothingAndStaysGood(String addresses) throws Exception {
        JsonNode made = make("bind_ip", addresses);
        String link = made.path("links").path("download").asText();

        assertThat(get(link).headers().firstValue("Location")).hasValue(emulator.baseUrl() + "/error.php?errno=999");
        ok("file/configure_one_time_key", "token", made.path("token").asText(), "bind_ip", "127.0.0.1");
        assertThat(get(link).body()).isEqualTo("0123456789");
        assertThat(get(link).statusCode()).as("burn_after_use is yes with configure").isEqualTo(302);
    }

    @Test
    void burningIsUpToTheCallerOnlyTogetherWithAnAddress() throws Exception {
        String bound = make("bind_ip", "127.0.0.1", "burn_after_use", "yes").path("links").path("download").asText();
        String open = make("burn_after_use", "no").path("links").path("download").asText();

        assertThat(get(bound).statusCode()).isEqualTo(200);
        assertThat(get(bound).statusCode()).isEqualTo(302);
        assertThat(get(open).statusCode()).isEqualTo(200);
        assertThat(get(open).statusCode()).isEqualTo(302);
    }

    @Test
    void successIsCalledAndMailed() throws Exception {
        String link = make("success_callback_url", listening("/good?id=1"), "error_callback_url", listening("/bad"),
                "email_notification", "yes").path("links").path("download").asText();

        get(link);

        await().untilAsserted(() -> assertThat(called).containsExactly("GET /good?id=1"));
        await().untilAsserted(() -> assertThat(emulator.outbox().entries()).extracting(OutboxEntry::kind, OutboxEntry::to,
                OutboxEntry::outcome).containsExactlyInAnyOrder(tuple("mail", EMAIL, "kept"),
                        tuple("call", listening("/good?id=1"), "204")));
        assertThat(caller.get("/_emulator/outbox").text()).contains("note.txt was downloaded");
    }

    @Test
    void failureIsCalledWhenTheKeyHasEnded() throws Exception {
        String link = make("error_callback_url", listening("/bad")).path("links").path("download").asText();

        get(link);
        get(link);

        await().untilAsserted(() -> assertThat(called).containsExactly("GET /bad"));
    }

    @Test
    void nobodyOutsideIsEverCalled() throws Exception {
        String link = make("success_callback_url", "http://www.example.com/log.php").path("links").path("download").asText();

        get(link);

        await().untilAsserted(() -> assertThat(emulator.outbox().entries()).singleElement()
                .satisfies(entry -> assertThat(entry.outcome()).startsWith("not made")));
    }

    @Test
    void aBrokenDownloadSpendsTheKeyUnlessAskedOtherwise() throws Exception {
        String large = emulator.seeds().plant(emulator.account(EMAIL), "large.bin", new byte[20_000_000]).key();
        String spent = ok("file/one_time_key", "quick_key", large).path("links").path("download").asText();
        String spared = ok("file/one_time_key", "quick_key", large, "error_callback_url", listening("/broken"))
                .path("links").path("download").asText();

        breakOff(spent);
        assertThat(http.send(head(spent), BodyHandlers.discarding()).statusCode()).isEqualTo(302);
        emulator.change(options -> options.state(state -> state.with(Quirk.BROKEN_DOWNLOADS_SPARE_KEYS)));
        breakOff(spared);

        await().untilAsserted(() -> assertThat(called).contains("GET /broken"));
        assertThat(http.send(head(spared), BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    private void breakOff(String link) throws Exception {
        try (InputStream body = http.send(request(link), BodyHandlers.ofInputStream()).body()) {
            assertThat(body.read()).isZero();
        }
    }

    @Test
    void keysSurviveARestart() throws Exception {
        JsonNode open = make();
        JsonNode used = make();
        get(used.path("links").path("download").asText());

        emulator.close();
        open();

        assertThat(get(emulator.baseUrl() + "/?" + used.path("token").asText()).statusCode()).isEqualTo(302);
        assertThat(get(emulator.baseUrl() + "/?" + open.path("token").asText()).body()).isEqualTo("0123456789");
        assertThat(ok("file/one_time_key", "get_counts_only", "yes").path("one_time_key_request_count").asText())
                .isEqualTo("2");
    }

    @Test
    void theDailyAllowanceIsFromNowToADayAgo() throws Exception {
        emulator.change(options -> options.state(state -> state.with(Limit.DAILY_ONE_TIME_KEYS, 2)));
        make();
        emulator.clock().advance(Duration.ofHours(2));
        ticket = caller.logIn(EMAIL, PASSWORD);
        assertThat(make().path("one_time_key_request_max_count").asText()).isEqualTo("2");

        assertThat(caller.call(ticket, "file/one_time_key", "quick_key", quickKey).error()).isEqualTo(163);
        assertThat(ok("file/get_links", "quick_key", quickKey, "link_type", "one_time").path("links").path(0)
                .path("one_time_key_error_message").asText()).contains("Daily limit");
        assertThat(ok("user/get_limits").path("one_time_downloads_today").asText()).isEqualTo("2");
        emulator.clock().advance(Duration.ofHours(23));
        ticket = caller.logIn(EMAIL, PASSWORD);
        assertThat(make().path("one_time_key_request_count").asText()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
            "duration,0", "duration,x", "duration,999999999999", "bind_ip,localhost", "bind_ip,300.1.1.1",
            "bind_ip,10.0.0.0/33", "bind_ip,10.0.0.9-10.0.0.1", "burn_after_use,maybe", "email_notification,7",
            "success_callback_url,log.php", "error_callback_url,file:///etc/passwd" })
    void senselessWishesAre129AndChangeNothing(String name, String value) throws Exception {
        String token = make().path("token").asText();

        assertThat(caller.call(ticket, "file/configure_one_time_key", "token", token, name, value).error()).isEqualTo(129);
        assertThat(caller.call(ticket, "file/one_time_key", "quick_key", quickKey, name, value).error()).isEqualTo(129);
        assertThat(get(emulator.baseUrl() + "/?" + token).body()).isEqualTo("0123456789");
    }

    @Test
    void theOldNamesOfTheMethodsWork() throws Exception {
        JsonNode made = ok("file/one_time_download", "quick_key", quickKey);

        ok("file/configure_one_time_download", "token", made.path("token").asText(), "duration", "1");

        emulator.clock().advance(Duration.ofMinutes(2));
        assertThat(get(made.path("links").path("download").asText()).statusCode()).isEqualTo(302);
    }

    @Test
    void aSpentOrUnknownKeyCannotBeChanged() throws Exception {
        JsonNode made = make();
        get(made.path("links").path("download").asText());

        assertThat(caller.call(ticket, "file/configure_one_time_key", "token", made.path("token").asText()).error())
                .isEqualTo(129);
        assertThat(caller.call(ticket, "file/configure_one_time_key", "token", "0".repeat(31)).error()).isEqualTo(129);
        assertThat(get(emulator.baseUrl() + "/?" + "0".repeat(31)).headers().firstValue("Location").orElseThrow())
                .endsWith("errno=320");
    }

    @Test
    void aKeyOfATrashedFileOpensNothingUntilTheFileIsBack() throws Exception {
        String link = make().path("links").path("download").asText();

        ok("file/delete", "quick_key", quickKey);
        assertThat(get(link).statusCode()).isEqualTo(302);
        ok("file/move", "quick_key", quickKey, "folder_key", "myfiles");
        assertThat(get(link).body()).isEqualTo("0123456789");
    }

    @Test
    void postIsNotAllowedAtALink() throws Exception {
        String link = make().path("links").path("download").asText();
        HttpRequest post = HttpRequest.newBuilder(URI.create(link)).POST(HttpRequest.BodyPublishers.noBody()).build();

        assertThat(http.send(post, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
    }

    private JsonNode make(String... more) throws Exception {
        String[] parameters = new String[more.length + 2];
        parameters[0] = "quick_key";
        parameters[1] = quickKey;
        System.arraycopy(more, 0, parameters, 2, more.length);
        return ok("file/one_time_key", parameters);
    }

    private JsonNode ok(String method, String... parameters) throws Exception {
        Caller.Reply reply = caller.call(ticket, method, parameters);
        assertThat(reply.value("result")).as(reply.text()).isEqualTo("Success");
        return reply.response();
    }

    private String infoOf(String field) throws Exception {
        return ok("file/get_info", "quick_key", quickKey).path("file_info").path(field).asText();
    }

    private String listening(String path) {
        return "http://127.0.0.1:" + listener.getAddress().getPort() + path;
    }

    private HttpResponse<String> get(String link) throws IOException, InterruptedException {
        return http.send(request(link), BodyHandlers.ofString());
    }

    private static HttpRequest request(String link) {
        return HttpRequest.newBuilder(URI.create(link)).build();
    }

    private static HttpRequest head(String link) {
        return HttpRequest.newBuilder(URI.create(link)).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
    }
}
