package io.filehost.camel.emulator.mediafire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

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
