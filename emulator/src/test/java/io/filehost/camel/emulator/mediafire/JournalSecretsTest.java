package io.filehost.camel.emulator.mediafire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is called, the journal can be shown to anybody. */
class JournalSecretsTest {

    private static final String EMAIL = "someone@example.com";
    private static final String PASSWORD = "pass-word-one";
    private static final String OTHER = "pass-word-two";

    @Test
    void noSecretGetsIntoTheJournal() throws Exception {
        try (MediaFireEmulator emulator = MediaFireEmulator.start(EmulatorOptions.withAccount(EMAIL, PASSWORD))) {
            Caller caller = new Caller(emulator.baseUrl());
            Caller.Ticket ticket = caller.logIn(EMAIL, PASSWORD);
            caller.loginReply(EMAIL, OTHER, "1");
            caller.get("/api/1.5/user/get_session_token.php?"
                       + Caller.form("email", EMAIL, "password", PASSWORD, "application_id", "42511", "signature",
                               "ab".repeat(20)));
            String action = caller.call(ticket, "user/get_action_token", "type", "upload", "lifespan", "5")
                    .value("action_token");
            upload(caller, action);
            String drop = caller.call(ticket, "folder/configure_filedrop", "folder_key", "myfiles", "action", "enable")
                    .value("filedrop_key");
            caller.call("upload/check", "filedrop_key", drop, "filename", "dropped.txt");
            String key = emulator.account(EMAIL).tree().allFiles().iterator().next().key();
            String link = caller.call(ticket, "file/get_links", "quick_key", key, "link_type", "direct_download").response()
                    .path("links").path(0).path("direct_download").asText();
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(link)).build(),
                    HttpResponse.BodyHandlers.discarding());
            String device = caller.call(ticket, "device/add_device", "device_type", "mobile-android", "push_token", "push-me")
                    .response().path("device").path("device_token").asText();
            caller.call(ticket, "device/remove_device", "device_token", device);
            caller.call(ticket, "file/one_time_key", "quick_key", key, "success_callback_url",
                    "http://127.0.0.1:1/?key=callback",
                    "error_callback_url", "http://127.0.0.1:1/?key=callback");
            caller.call(ticket, "user/update", "current_password", PASSWORD, "password", OTHER);
            caller.call(ticket, "file/update_password", "quick_key", key, "password", OTHER);
            caller.call(ticket, "nonsense/call", "session_token", ticket.token, "password", PASSWORD);
            caller.call(ticket, "user/destroy_action_token", "action_token", action);

            String journal = emulator.journal().entries().toString();

            assertThat(emulator.journal().count("download")).isEqualTo(1);
            assertThat(drop).isNotEmpty();
            assertThat(device).isNotEmpty();
            assertThat(journal)
                    .doesNotContain(PASSWORD, OTHER, ticket.token, action, drop, device, "push-me", "callback", "ab".repeat(20))
                    .doesNotContain("signature", link.substring(caller.baseUrl().length()));
        }
    }

    private static void upload(Caller caller, String token) throws Exception {
        String query = Caller.form("response_format", "json", "session_token", token);
        Caller.Reply reply = caller.send(HttpRequest.newBuilder(
                URI.create(caller.baseUrl() + "/api/1.5/upload/simple.php?" + query))
                .header("x-filename", "one.txt").POST(HttpRequest.BodyPublishers.ofString("one")).build());
        assertThat(reply.error()).isZero();
    }
}
