package io.filehost.camel.emulator.sendspace;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class SendspaceControlDoorTest {

    @RegisterExtension
    final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace("testuser", "secret");

    private SendspaceCaller caller;

    @BeforeEach
    void enter() {
        caller = new SendspaceCaller(sendspace.baseUrl()).logIn("testuser", "secret");
    }

    @Test
    void filesArePlantedAndAccountsDescribed() throws Exception {
        JsonNode file = order("POST", "files", "{\"name\": \"testuser\", \"path\": \"a/b.txt\", \"text\": \"four\"}");
        JsonNode account = order("GET", "accounts", "").get(0);

        assertThat(caller.session("files.getInfo", "file_id", file.path("id").asText()).one("file"))
                .containsEntry("name", "b.txt").containsEntry("file_size", "4");
        assertThat(account.path("name").asText()).isEqualTo("testuser");
        assertThat(account.path("files").asInt()).isEqualTo(1);
        assertThat(account.path("folders").asInt()).isEqualTo(1);
        assertThat(account.path("sessions").asInt()).isEqualTo(1);
        assertThat(account.path("usedBytes").asInt()).isEqualTo(4);
    }

    @Test
    void accountsAreOpenedAndChanged() throws Exception {
        order("POST", "accounts", "{\"name\": \"other\", \"password\": \"hush\"}");
        JsonNode changed = order("POST", "accounts", "{\"name\": \"testuser\", \"membership\": \"lite\", \"diskspace\": 100,"
                                                     + "\"bandwidth\": 50, \"capabilities\": [\"files\"]}");

        assertThat(new SendspaceCaller(sendspace.baseUrl()).logIn("other", "hush").sessionKey()).isNotEmpty();
        assertThat(changed.path("diskspaceLeft").asInt()).isEqualTo(100);
        assertThat(caller.session("auth.checkSession").text("bandwidth_left")).isEqualTo("50");
        assertThat(caller.session("folders.create", "name", "a").code()).isEqualTo(11);
        assertThat(changed.toString()).doesNotContain("secret", "digest");
    }

    @Test
    void aSenselessOrderChangesNothing() throws Exception {
        assertThat(send("POST", "accounts", "{\"name\": \"other\"}").statusCode()).isEqualTo(400);
        assertThat(send("POST", "accounts", "{\"name\": \"testuser\", \"membership\": \"max\", \"diskspace\": \"much\"}")
                .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "accounts", "{\"name\": \"testuser\", \"capabilities\": [\"fly\"]}").statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "options", "{\"sessions\": 1, \"unheardOf\": 1}").statusCode()).isEqualTo(400);

        assertThat(order("GET", "accounts", "").get(0).path("membership").asText()).isEqualTo("pro");
        assertThat(sendspace.emulator().options().rules().of(Limit.SESSIONS)).isEqualTo(10);
    }

    @Test
    void optionsAreShownAndSwitched() throws Exception {
        JsonNode shown
                = order("POST", "options", "{\"quirks\": [\"canonical_echo\"], \"sessions\": 3, \"oldestApp\": \"2.0\"}");

        assertThat(shown.path("quirks").get(0).asText()).isEqualTo("CANONICAL_ECHO");
        assertThat(shown.path("sessions").asInt()).isEqualTo(3);
        assertThat(sendspace.emulator().options().rules().has(Quirk.CANONICAL_ECHO)).isTrue();
        assertThat(order("GET", "options", "")).isEqualTo(shown);
        assertThat(shown.toString()).doesNotContain(SendspaceOptions.DEFAULT_API_KEY);
        order("POST", "options", "{\"oldestApp\": \"\"}");
        assertThat(sendspace.emulator().options().rules().oldestApp()).isEmpty();
    }

    @Test
    void sessionsEndAndTheClockMoves() throws Exception {
        order("DELETE", "sessions", "");
        assertThat(caller.session("folders.getAll").code()).isEqualTo(6);

        caller.logIn("testuser", "secret");
        order("POST", "clock", "{\"advance\": \"PT31M\"}");
        assertThat(caller.session("folders.getAll").code()).isEqualTo(6);
    }

    @Test
    void itStopsAtItsDoor() throws Exception {
        try (SendspaceEmulator other = SendspaceEmulator.start(SendspaceOptions.builder().build())) {
            new SendspaceCaller(other.baseUrl()).send(HttpRequest.newBuilder(URI.create(other.baseUrl() + "/_emulator/stop"))
                    .POST(HttpRequest.BodyPublishers.noBody()));

            assertThat(other.closed()).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    private JsonNode order(String verb, String name, String body) throws Exception {
        HttpResponse<String> response = send(verb, name, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }

    private HttpResponse<String> send(String verb, String name, String body) {
        return caller.send(HttpRequest.newBuilder(URI.create(sendspace.baseUrl() + "/_emulator/" + name))
                .method(verb, HttpRequest.BodyPublishers.ofString(body)));
    }
}
