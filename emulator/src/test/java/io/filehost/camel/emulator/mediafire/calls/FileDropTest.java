package io.filehost.camel.emulator.mediafire.calls;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.kernel.OutboxEntry;
import io.filehost.camel.emulator.mediafire.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Drop boxes: how they are set up, and what becomes of what is dropped. */
class FileDropTest {

    private Desk desk;
    private String folder;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
        folder = desk.folder("myfiles", "Box");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aBoxHasAKeyAPageAndAForm() throws Exception {
        JsonNode box = desk.ok("folder/configure_filedrop", "folder_key", folder, "action", "enable", "embed_size", "full");

        String key = box.path("filedrop_key").asText();
        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(box.path("hosted_file_drop").asText()).isEqualTo(desk.emulator.baseUrl() + "/filedrop/" + key);
        assertThat(box.path("html_embed_code").asText()).contains("/filedrop/" + key, "100%");
        assertThat(box.path("new_device_revision").asLong()).isEqualTo(desk.revision());
    }

    @Test
    void aChangeKeepsTheKeyAndWhatItDoesNotSend() throws Exception {
        String key = enable("message", "Hello", "notification_emails", "no");

        assertThat(enable("allow_description", "yes")).isEqualTo(key);

        var drop = desk.owner().exclusively(() -> desk.owner().tree().folder(folder).orElseThrow().fileDrop().orElseThrow());
        assertThat(drop.message()).isEqualTo("Hello");
        assertThat(drop.mails()).isFalse();
        assertThat(drop.descriptions()).isTrue();
        assertThat(drop.several()).isFalse();
    }

    @Test
    void theSameSettingsAgainAreNoChange() throws Exception {
        enable();

        assertThat(desk.ok("folder/configure_filedrop", "folder_key", folder, "action", "enable").has("new_device_revision"))
                .isFalse();
    }

    @Test
    void whatIsDroppedIsInTheFolderAndTheOwnerGetsAMail() throws Exception {
        Caller.Reply receipt = drop(enable(), "dropped.txt");

        assertThat(receipt.response().path("doupload").path("result").asText()).isEqualTo("0");
        assertThat(receipt.response().path("doupload").path("key").asText()).matches("[0-9a-f]{32}");
        JsonNode content = desk.ok("folder/get_content", "folder_key", folder, "content_type", "files");
        assertThat(content.findValuesAsText("filename")).containsExactly("dropped.txt");
        assertThat(desk.ok("folder/get_content").findValuesAsText("dropbox_enabled")).containsExactly("yes");
        assertThat(desk.emulator.outbox().entries()).singleElement().extracting(OutboxEntry::kind, OutboxEntry::to)
                .containsExactly("mail", Desk.EMAIL);
    }

    @Test
    void nobodyIsMailedWhoDoesNotWantIt() throws Exception {
        drop(enable("notification_emails", "no"), "dropped.txt");

        assertThat(desk.emulator.outbox().entries()).isEmpty();
    }

    @Test
    void aBoxThatIsGoneTakesNothing() throws Exception {
        String key = enable();
        desk.ok("folder/configure_filedrop", "folder_key", folder, "action", "disable");

        assertThat(drop(key, "dropped.txt").response().path("doupload").path("result").asInt()).isNegative();
        assertThat(desk.caller.call("upload/check", "filedrop_key", key, "filename", "dropped.txt").error()).isEqualTo(214);
    }

    @ParameterizedTest
    @CsvSource({
            "action, maybe", "embed_size, huge", "allow_description, 7", "allow_multiple_uploads, x",
            "notification_emails, never" })
    void senselessWishesAre129AndMakeNoBox(String name, String value) throws Exception {
        String action = name.equals("action") ? value : "enable";

        assertThat(desk.error("folder/configure_filedrop", "folder_key", folder, "action", action, name, value)).isEqualTo(129);
        assertThat(desk.error("folder/configure_filedrop", "folder_key", folder, "action", "enable", "message", "x".repeat(91)))
                .isEqualTo(129);
        assertThat(desk.ok("folder/get_info", "folder_key", folder).path("folder_info").path("dropbox_enabled").asText())
                .isEqualTo("no");
    }

    private String enable(String... more) throws Exception {
        String[] parameters = new String[more.length + 4];
        System.arraycopy(new String[] { "folder_key", folder, "action", "enable" }, 0, parameters, 0, 4);
        System.arraycopy(more, 0, parameters, 4, more.length);
        return desk.ok("folder/configure_filedrop", parameters).path("filedrop_key").asText();
    }

    private Caller.Reply drop(String key, String name) throws Exception {
        String form = Caller.form("filedrop_key", key, "response_format", "json");
        return desk.caller.send(HttpRequest.newBuilder(URI.create(desk.caller.baseUrl() + "/api/1.5/upload/simple.php?" + form))
                .header("x-filename", name).POST(BodyPublishers.ofString("dropped")).build());
    }
}
