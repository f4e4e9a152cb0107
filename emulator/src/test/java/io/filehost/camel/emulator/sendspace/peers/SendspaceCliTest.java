package io.filehost.camel.emulator.sendspace.peers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.sendspace.SendspaceCaller;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The call sequences of Tatsh/sendspace-cli (read in {@code bin/sendspace} and {@code sendspace/rest.py}), sent as that
 * program sends them. It keeps its session key in a file and tries it first.
 */
class SendspaceCliTest {

    private SendspaceEmulator emulator;
    private EchoingClient client;

    @BeforeEach
    void start() throws Exception {
        emulator = SendspaceEmulator.start(SendspaceOptions.withAccount("me@example.com", "hush"));
        client = new EchoingClient(emulator.baseUrl(), "0.1");
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    /** {@code upload_file}: a slot, then a form whose order is that of curl. */
    private SendspaceCaller.Result upload(String name, byte[] content, String... wishes) throws Exception {
        String[] parameters = new String[wishes.length + 2];
        parameters[0] = "speed_limit";
        parameters[1] = "0";
        System.arraycopy(wishes, 0, parameters, 2, wishes.length);
        SendspaceCaller.Result slot = client.call("upload.getinfo", parameters);
        assertThat(Long.parseLong(slot.attribute("upload", "max_file_size"))).isGreaterThan(content.length);
        return client.caller().fetch(new PeerForm("------------------------5f2a9b1c0d3e4f67")
                .field("MAX_FILE_SIZE", slot.attribute("upload", "max_file_size"))
                .field("UPLOAD_IDENTIFIER", slot.attribute("upload", "upload_identifier"))
                .field("extra_info", slot.attribute("upload", "extra_info"))
                .file(name, "text/plain", content).end().to(slot.attribute("upload", "url")));
    }

    private static String idIn(SendspaceCaller.Result upload) {
        assertThat(upload.text()).doesNotContain("upload_status=fail");
        return upload.text().lines().filter(line -> line.contains("file_id=")).findFirst().orElseThrow().split("=")[1];
    }

    @Test
    void theFirstRunLogsInAndUploads() throws Exception {
        client.logIn(SendspaceOptions.DEFAULT_API_KEY, "me@example.com", "hush");

        String id = idIn(upload("notes.txt", "some notes".getBytes(StandardCharsets.UTF_8)));

        assertThat(client.call("files.getinfo", "file_id", id).attribute("file", "name")).isEqualTo("notes.txt");
    }

    @Test
    void theNextRunTakesTheSessionItKept() throws Exception {
        client.logIn(SendspaceOptions.DEFAULT_API_KEY, "me@example.com", "hush");
        EchoingClient nextRun = new EchoingClient(emulator.baseUrl(), "0.1");
        nextRun.useSession(client.session());

        assertThat(nextRun.call("auth.checksession").text("session")).isEqualTo("ok");

        assertThat(emulator.journal().entries()).extracting(entry -> entry.method()).containsOnlyOnce("auth.login");
    }

    @Test
    void theEndOfItsSessionIsASuccessItDoesNotLookInto() throws Exception {
        client.logIn(SendspaceOptions.DEFAULT_API_KEY, "me@example.com", "hush");
        emulator.clock().advance(Duration.ofHours(1));

        assertThat(client.call("auth.checksession").text("session")).isEqualTo("expired");
        assertThat(client.ask("upload.getinfo", "session_key", client.session(), "speed_limit", "0").code()).isEqualTo(6);
    }

    @Test
    void wishesForTheFileGoWithTheRequestForASlot() throws Exception {
        client.logIn(SendspaceOptions.DEFAULT_API_KEY, "me@example.com", "hush");
        String folder = client.call("folders.create", "name", "Reports", "shared", "0", "parent_folder_id", "0")
                .attribute("folder", "id");

        String id = idIn(upload("q1.csv", "1,2".getBytes(StandardCharsets.UTF_8), "description", "first quarter",
                "password", "open sesame", "folder_id", folder));

        SendspaceCaller.Result info = client.call("files.getinfo", "file_id", id);
        assertThat(info.attribute("file", "folder_id")).isEqualTo(folder);
        assertThat(info.attribute("file", "description")).isEqualTo("first quarter");
        assertThat(info.attribute("file", "password")).isNotEmpty();
    }

    @Test
    void aWrongPasswordIsAnErrorWithAText() throws Exception {
        String token = client.ask("auth.createtoken", "api_key", SendspaceOptions.DEFAULT_API_KEY, "api_version", "1.0",
                "response_format", "xml", "app_version", "0.1").text("token");

        SendspaceCaller.Result refused = client.ask("auth.login", "token", token, "user_name", "me@example.com",
                "tokened_password", Digests.md5(token + Digests.md5("wrong")));

        assertThat(refused.code()).isEqualTo(8);
        assertThat(refused.attribute("error", "text")).isNotEmpty();
    }
}
