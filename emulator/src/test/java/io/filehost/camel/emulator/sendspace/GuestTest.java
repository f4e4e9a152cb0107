package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.upload.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Uploads of people without an account. */
class GuestTest {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    private Path directory;
    private SendspaceEmulator sendspace;
    private SendspaceCaller caller;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        directory = data;
        open();
    }

    private void open() throws IOException {
        sendspace = SendspaceEmulator.start(SendspaceOptions.builder().account("testuser", "secret").data(directory).build());
        caller = new SendspaceCaller(sendspace.baseUrl());
    }

    @AfterEach
    void stop() {
        sendspace.close();
        assertThat(sendspace.failures().all()).isEmpty();
    }

    private Map<String, String> slot() {
        return caller.call("anonymous.uploadgetinfo", "api_key", SendspaceOptions.DEFAULT_API_KEY, "api_version", "1.0")
                .one("upload");
    }

    private SendspaceCaller.Result upload(byte[] content, String... fields) throws Exception {
        Map<String, String> slot = slot();
        Form form = Form.of(slot.get("max_file_size"), slot.get("upload_identifier"), slot.get("extra_info"));
        for (int i = 0; i < fields.length; i += 2) {
            form.with(fields[i], fields[i + 1]);
        }
        return caller.fetch(form.file("a.txt", content).to(slot.get("url")));
    }

    private HttpResponse<String> get(String url) {
        return caller.send(HttpRequest.newBuilder(URI.create(url)));
    }

    @Test
    void aGuestIsToldOfThreeThingsAndNoMore() throws Exception {
        SendspaceCaller.Result done = upload(HELLO);

        String id = done.text("file_id");
        assertThat(done.root().getTagName()).isEqualTo("upload_done");
        assertThat(done.text("status")).isEqualTo("ok");
        assertThat(done.text("download_url")).isEqualTo(sendspace.baseUrl() + "/file/" + id);
        assertThat(done.text("delete_url")).matches(sendspace.baseUrl() + "/delete/" + id + "/[0-9a-f]{32}");
    }

    @Test
    void pagesCanBeAtHttps() throws Exception {
        sendspace.change(options -> options.quirk(Quirk.HTTPS_PAGES));

        SendspaceCaller.Result done = upload(HELLO);

        assertThat(done.text("download_url")).startsWith("https://");
        assertThat(done.text("delete_url")).startsWith("https://");
    }

    @Test
    void membersDownloadWhatGuestsSent() throws Exception {
        String page = upload(HELLO).text("download_url");
        caller.logIn("testuser", "secret");

        assertThat(get(caller.session("download.getinfo", "file_id", page).one("download").get("url")).body())
                .isEqualTo("hello");
        assertThat(get(page).body()).contains("a.txt");
    }

    @Test
    void aGuestsFileIsInNobodysList() throws Exception {
        String id = upload(HELLO).text("file_id");
        caller.logIn("testuser", "secret");

        assertThat(caller.session("folders.getcontents", "folder_id", "0").all("file")).isEmpty();
        assertThat(caller.session("files.getinfo", "file_id", id).code()).isEqualTo(9);
        assertThat(caller.session("files.delete", "file_id", id).code()).isEqualTo(9);
    }

    @Test
    void theDeletePageIsTheOnlyWayToDeleteAndStillThereAfterARestart() throws Exception {
        SendspaceCaller.Result done = upload(HELLO);
        String path = URI.create(done.text("delete_url")).getPath();
        sendspace.close();
        open();
        caller.logIn("testuser", "secret");
        assertThat(get(sendspace.baseUrl() + path).body()).contains("Delete a.txt?");
        assertThat(caller.session("download.getinfo", "file_id", done.text("file_id")).ok()).isTrue();

        assertThat(get(sendspace.baseUrl() + path + "?action=1").body()).contains("was deleted");

        assertThat(caller.session("download.getinfo", "file_id", done.text("file_id")).code()).isEqualTo(9);
    }

    @Test
    void theFormOfAGuestHasNeitherPasswordNorFolder() throws Exception {
        String id = upload(HELLO, "password", "s3cret", "folder_id", "nofold", "description", "mine").text("file_id");

        assertThat(sendspace.accounts().guests().tree().file(id)).satisfies(file -> {
            assertThat(file.isProtected()).isFalse();
            assertThat(file.folderId()).isEqualTo("0");
            assertThat(file.description()).isEqualTo("mine");
        });
    }

    @Test
    void theUploaderIsTheAddressInTheForm() throws Exception {
        String page = upload(HELLO, "notify_uploader", "me@example.com", "recipient_email", "friend@example.com",
                "recipient_message", "look at this").text("download_url");

        assertThat(sendspace.outbox().entries()).extracting(OutboxEntry::to)
                .containsExactly("friend@example.com", "me@example.com");
        assertThat(sendspace.outbox().entries().get(0).text()).startsWith("me@example.com").contains(page)
                .contains("look at this");
    }

    @Test
    void aFileThatIsTooLargeIsAFailureWithoutAReason() throws Exception {
        sendspace.change(options -> options.rules(rules -> rules.with(Limit.LARGEST_GUEST_FILE, 4)));

        SendspaceCaller.Result failed = upload(HELLO);

        assertThat(failed.text("status")).isEqualTo("fail");
        assertThat(failed.root().getChildNodes().getLength()).isEqualTo(1);
    }

    @Test
    void aSlotNeedsKeyAndVersion() {
        String key = SendspaceOptions.DEFAULT_API_KEY;

        assertThat(caller.call("anonymous.uploadgetinfo", "api_version", "1.0").code()).isEqualTo(4);
        assertThat(caller.call("anonymous.uploadgetinfo", "api_key", key).code()).isEqualTo(4);
        assertThat(caller.call("anonymous.uploadgetinfo", "api_key", key, "api_version", "2.0").code()).isEqualTo(5);
        assertThat(caller.call("anonymous.uploadgetinfo", "api_key", "WRONG", "api_version", "1.0").code()).isEqualTo(18);
        assertThat(caller.call("anonymous.uploadgetinfo", "api_key", key, "api_version", "1.0", "speed_limit", "x").code())
                .isEqualTo(21);
    }
}
