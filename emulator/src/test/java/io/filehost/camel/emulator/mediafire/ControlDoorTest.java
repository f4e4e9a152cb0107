package io.filehost.camel.emulator.mediafire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ControlDoorTest {

    private static final String EMAIL = "someone@example.com";

    private final HttpClient http = HttpClient.newHttpClient();
    private MediaFireEmulator emulator;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        emulator = MediaFireEmulator.start(EmulatorOptions.withAccount(EMAIL, "password"));
        caller = new Caller(emulator.baseUrl());
    }

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void healthIsUp() throws Exception {
        assertThat(order("GET", "health", "").path("status").asText()).isEqualTo("up");
    }

    @Test
    void anAccountCanBeAddedAndChanged() throws Exception {
        order("POST", "accounts", "{\"email\": \"new@example.com\", \"password\": \"first\", \"storageLimit\": 77}");
        assertThat(caller.logIn("new@example.com", "first").token).isNotEmpty();

        order("POST", "accounts", "{\"email\": \"new@example.com\", \"password\": \"second\"}");

        assertThat(caller.loginReply("new@example.com", "first", "2").error()).isEqualTo(107);
        assertThat(order("GET", "accounts", "")).anyMatch(account -> account.path("storageLimit").asLong() == 77);
    }

    @Test
    void faultsComeAndGo() throws Exception {
        order("POST", "faults", "{\"method\": \"system/get_version\", \"nth\": 2, \"fault\": \"error\", \"code\": 261}");

        assertThat(caller.call("system/get_version").error()).isZero();
        assertThat(caller.call("system/get_version").error()).isEqualTo(261);
        assertThat(order("GET", "faults", "")).hasSize(1);
        order("DELETE", "faults", "");
        assertThat(order("GET", "faults", "")).isEmpty();
    }

    @Test
    void everyFaultHasAWord() throws Exception {
        for (String fault : new String[] {
                "\"drop\"", "\"loseReply\"", "\"delay\", \"millis\": 5",
                "\"status\", \"status\": 503, \"retryAfter\": 1", "\"html\", \"text\": \"x\"", "\"truncate\"",
                "\"wrongBytes\"", "\"error\", \"code\": 100", "\"expireToken\"", "\"desynchroniseKey\"",
                "\"everything\", \"probability\": 0.1, \"seed\": 1" }) {
            assertThat(order("POST", "faults", "{\"fault\": " + fault + "}").path("result").asText()).as(fault)
                    .isEqualTo("done");
        }
    }

    @Test
    void optionsAreShownAndSwitchedWhileItRuns() throws Exception {
        assertThat(order("GET", "options", "").path("unknownKeyStatus").asInt()).isEqualTo(404);
        Caller.Ticket ticket = caller.logIn(EMAIL, "password");

        JsonNode now = order("POST", "options", """
                {"unknownKeyStatus": 400, "quirks": ["SHORT_NAMES"], "unitSize": 1000, "sessionLife": "PT1M"}""");

        assertThat(now.path("quirks")).hasSize(1);
        assertThat(now).isEqualTo(order("GET", "options", ""));
        assertThat(caller.call(ticket, "file/get_info", "quick_key", "a".repeat(15)).status()).isEqualTo(400);
        assertThat(caller.call(ticket, "upload/check", "filename", "a", "size", "5000", "hash", "0".repeat(64), "resumable",
                "yes").response().path("resumable_upload").path("number_of_units").asInt()).isEqualTo(5);
        assertThat(emulator.options().gate().sessionLife()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void everyOptionThatIsShownCanBeSent() throws Exception {
        JsonNode options = order("GET", "options", "");

        assertThat(order("POST", "options", options.toString())).isEqualTo(options);
    }

    @Test
    void aSenselessOptionChangesNone() throws Exception {
        JsonNode before = order("GET", "options", "");

        for (String senseless : new String[] {
                "{\"lenient\": true, \"coffee\": 1}", "{\"lenient\": true, \"unitSize\": -1}", "{\"lenient\": \"maybe\"}",
                "{\"quirks\": [\"COFFEE\"]}", "{\"quirks\": \"SHORT_NAMES\"}", "{\"sessionLife\": \"long\"}",
                "{\"loginFailures\": 99999999999}", "{\"internalErrorStatus\": 7}", "[]" }) {
            assertThat(order("POST", "options", senseless).path("error").asText()).as(senseless).isNotEmpty();
        }

        assertThat(order("GET", "options", "")).isEqualTo(before);
    }

    @Test
    void filesCanBePlanted() throws Exception {
        order("POST", "files", file("a/b/text.txt", "\"text\": \"hello\""));
        order("POST", "files", file("raw.bin", "\"base64\": \"AAEC\""));
        JsonNode seeded = order("POST", "files", file("many.bin", "\"size\": 100000, \"seed\": 7"));

        assertThat(seeded.path("hash").asText()).hasSize(64);
        assertThat(order("POST", "files", file("same.bin", "\"size\": 100000, \"seed\": 7")).path("hash"))
                .isEqualTo(seeded.path("hash"));
        assertThat(order("POST", "files", file("x", "\"text\": \"\"")).path("error").asText()).contains("118");
        assertThat(emulator.account(EMAIL).tree().allFiles()).hasSize(4);
        Caller.Ticket ticket = caller.logIn(EMAIL, "password");
        assertThat(caller.call(ticket, "file/get_info", "file_path", "a/b/text.txt").response().path("file_info")
                .path("size").asText()).isEqualTo("5");
    }

    @Test
    void jobsAreCountedAndFinished() throws Exception {
        order("POST", "options", "{\"backgroundThreshold\": 0, \"jobPolls\": 1000000, \"jobDuration\": \"P1D\"}");
        order("POST", "files", file("a/text.txt", "\"text\": \"hello\""));
        Caller.Ticket ticket = caller.logIn(EMAIL, "password");
        String folder = caller.call(ticket, "folder/get_content", "content_type", "folders").response()
                .path("folder_content").path("folders").path(0).path("folderkey").asText();
        caller.call(ticket, "folder/delete", "folder_key", folder);
        assertThat(order("GET", "jobs", "").path(0).path("running").asInt()).isEqualTo(1);

        order("POST", "jobs", "");

        assertThat(order("GET", "jobs", "").path(0).path("running").asInt()).isZero();
        assertThat(emulator.account(EMAIL).tree().folder(folder)).hasValueSatisfying(
                gone -> assertThat(gone.inTrash()).isTrue());
    }

    @Test
    void bugsAreListedAndForgotten() throws Exception {
        emulator.control().on("GET", "broken", order -> {
            throw new IllegalStateException("broken");
        });

        assertThat(order("GET", "broken", "").path("error").asText()).contains("bug", "broken");
        assertThat(order("GET", "health", "").path("failures").asInt()).isEqualTo(1);
        assertThat(order("GET", "failures", "")).singleElement().asString().contains("broken");
        order("DELETE", "failures", "");
        assertThat(order("GET", "failures", "")).isEmpty();
    }

    private static String file(String path, String content) {
        return "{\"email\": \"%s\", \"path\": \"%s\", %s}".formatted(EMAIL, path, content);
    }

    @Test
    void theJournalHoldsNoSecret() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, "password");
        caller.call(ticket, "user/get_info");

        JsonNode journal = order("GET", "journal?method=user/get_info", "");

        assertThat(journal).hasSize(1);
        assertThat(journal.get(0).path("account").asText()).isEqualTo(EMAIL);
        assertThat(journal.get(0).path("newKey").asBoolean()).isTrue();
        assertThat(order("GET", "journal", "").toString()).doesNotContain("\"password\"", ticket.token);
        order("DELETE", "journal", "");
        assertThat(order("GET", "journal", "")).isEmpty();
    }

    @Test
    void timeCanBeMovedAhead() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, "password");

        order("POST", "clock", "{\"advance\": \"PT11M\"}");

        assertThat(caller.call(ticket, "user/get_info").error()).isEqualTo(105);
    }

    @Test
    void allSessionsCanBeEnded() throws Exception {
        Caller.Ticket ticket = caller.logIn(EMAIL, "password");

        order("DELETE", "sessions", "");

        assertThat(caller.call(ticket, "user/get_info").error()).isEqualTo(105);
    }

    @Test
    void senselessOrdersAreExplained() throws Exception {
        assertThat(order("POST", "faults", "{\"fault\": \"coffee\"}").path("error").asText()).contains("coffee");
        assertThat(order("POST", "faults", "{}").path("error").asText()).contains("fault");
        assertThat(order("POST", "clock", "{\"advance\": \"soon\"}").path("error").asText()).contains("PT11M");
        assertThat(order("POST", "accounts", "not json").path("error").asText()).contains("JSON");
        assertThat(order("GET", "nothing", "").path("orders")).isNotEmpty();
    }

    private JsonNode order(String verb, String name, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(emulator.baseUrl() + "/_emulator/" + name))
                .method(verb, HttpRequest.BodyPublishers.ofString(body)).build();
        return new ObjectMapper().readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
