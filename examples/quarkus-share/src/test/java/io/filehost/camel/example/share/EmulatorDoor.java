package io.filehost.camel.example.share;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The control door of the emulator that Dev Services started, and the account it is used with. */
@Singleton
class EmulatorDoor {

    private final URI door;
    private final String account;

    EmulatorDoor(@ConfigProperty(name = "camel.component.mediafire.base-url") URI baseUrl,
                 @ConfigProperty(name = "camel.component.mediafire.username") String account) {
        this.door = baseUrl.resolve("/_emulator/");
        this.account = account;
    }

    /** Strikes every call until {@link #leaveInPeace}. */
    void strike(Map<String, Object> fault) {
        order("faults", fault);
    }

    void leaveInPeace() {
        assertThat(Http.send("DELETE", door.resolve("faults"), BodyPublishers.noBody()).statusCode()).isEqualTo(200);
    }

    /** A file that somebody else puts there. */
    void plant(String path, String text) {
        order("files", Map.of("email", account, "path", path, "text", text));
    }

    /** Bytes the account may hold. */
    long storageLimit() {
        return account().get("storageLimit").asLong();
    }

    void limitStorageTo(long bytes) {
        order("accounts", Map.of("email", account, "storageLimit", bytes));
    }

    /** Files of the account, the trash included. */
    long files() {
        return account().get("files").asLong();
    }

    private JsonNode account() {
        return Http.json(Http.get(door.resolve("accounts"))).findParent("storageLimit");
    }

    private void order(String what, Map<String, Object> order) {
        HttpResponse<byte[]> answer = Http.post(door.resolve(what), Http.JSON.valueToTree(order).toString());
        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
    }
}
