package io.filehost.camel.emulator.mediafire.calls;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.Limit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures that cannot be exceeded, set from Java and at the control door. */
class LimitsTest {

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void limit(Limit limit, long figure) throws Exception {
        Caller.Reply reply = desk.caller.post("/_emulator/options", "{\"" + limit.word() + "\": " + figure + "}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private String plant(String path, int size) throws IOException {
        return desk.emulator.seeds().plant(desk.owner(), path, new byte[size]).key();
    }

    @Test
    void theControlDoorShowsEachLimitAndRefusesNonsense() throws Exception {
        String shown = desk.caller.get("/_emulator/options").text();

        for (Limit limit : Limit.values()) {
            assertThat(shown.replace(" ", "")).contains("\"" + limit.word() + "\":" + limit.usual());
        }
        assertThat(desk.caller.post("/_emulator/options", "{\"folderDepth\": -1}").status()).isEqualTo(400);
        assertThat(desk.emulator.options().state().limits().of(Limit.FOLDER_DEPTH)).isEqualTo(130);
    }

    @Test
    void trafficIsCountedAndRefusedWhenItIsUsedUp() throws Exception {
        limit(Limit.DAILY_TRAFFIC, 3 << 20);
        String key = plant("one.bin", 2 << 20);
        JsonNode links = desk.ok("file/get_links", "quick_key", key, "link_type", "direct_download");
        String link = links.path("links").path(0).path("direct_download").asText().substring(desk.emulator.baseUrl().length());

        assertThat(links.path("direct_download_free_bandwidth").asText()).isEqualTo("3");
        assertThat(desk.caller.get(link).status()).isEqualTo(200);
        assertThat(desk.caller.get(link).status()).isEqualTo(302);
        JsonNode refused = desk.ok("file/get_links", "quick_key", key, "link_type", "direct_download,streaming");
        assertThat(refused.path("links").path(0).path("direct_download_error").asText()).isEqualTo("44");
        assertThat(refused.path("links").path(0).path("streaming_error").asText()).isEqualTo("40");
        assertThat(refused.path("direct_download_free_bandwidth").asText()).isEqualTo("1");
        JsonNode limits = desk.ok("user/get_limits");
        assertThat(limits.path("bandwidth_limit").asLong()).isEqualTo(3 << 20);
        assertThat(limits.path("bandwidth_used").asLong()).isEqualTo(2 << 20);
        assertThat(desk.ok("user/get_info").path("user_info").path("bandwidth").asLong()).isEqualTo(1 << 20);

        desk.emulator.clock().advance(Duration.ofHours(25));
        assertThat(desk.caller.get(link).status()).isEqualTo(200);
    }

    @Test
    void directLinksHaveAnotherNameInTheDocuments() throws Exception {
        String key = plant("one.bin", 1);

        assertThat(desk.ok("download/direct_download_link", "quick_key", key).path("links").path(0).path("direct_download")
                .asText()).contains("/download/");
        assertThat(desk.error("download/direct_download_link", "quick_key", "zzzzzzzzzzzzzzz")).isEqualTo(110);
    }

    @Test
    void trafficAndDownloadsAreKeptOverARestart() throws Exception {
        EmulatorOptions options = EmulatorOptions.builder().account(Desk.EMAIL, Desk.PASSWORD).data(directory).build();
        try (MediaFireEmulator first = MediaFireEmulator.start(options)) {
            var file = first.seeds().plant(first.account(Desk.EMAIL), "one.bin", new byte[100]);
            first.accounts().exclusively(() -> first.account(Desk.EMAIL).traffic().download(file, 100, true));
        }
        try (MediaFireEmulator second = MediaFireEmulator.start(options)) {
            var account = second.account(Desk.EMAIL);
            assertThat(account.traffic().used()).isEqualTo(100);
            assertThat(account.tree().fileAt("one.bin").orElseThrow().downloads()).isEqualTo(1);
        }
    }

    @Test
    void newAccountsGetTheStorageThatIsSet() throws Exception {
        limit(Limit.STORAGE, 100);
        desk.caller.post("/_emulator/accounts", "{\"email\": \"new@example.com\", \"password\": \"secret\"}");
        Caller.Ticket ticket = desk.caller.logIn("new@example.com", "secret");
        String large = plant("large.bin", 101);

        assertThat(desk.caller.call(ticket, "user/get_limits").value("storage_limit")).isEqualTo("100");
        assertThat(desk.caller.call(ticket, "file/copy", "quick_key", large).error()).isEqualTo(162);
        assertThat(desk.caller.call(ticket, "upload/check", "filename", "large.bin", "size", "101", "hash", "ab".repeat(32))
                .value("storage_limit_exceeded")).isEqualTo("yes");
    }

    @Test
    void namesHaveTheLengthThatIsSet() throws Exception {
        limit(Limit.LONGEST_NAME, 8);
        limit(Limit.SHORTEST_FILE_NAME, 6);
        String key = plant("12.txt", 1);

        assertThat(desk.error("file/update", "quick_key", key, "filename", "12345.txt")).isEqualTo(118);
        assertThat(desk.error("file/update", "quick_key", key, "filename", "1.txt")).isEqualTo(118);
        desk.ok("file/update", "quick_key", key, "filename", "1234.txt");
        assertThat(desk.error("folder/create", "foldername", "123456789")).isEqualTo(185);
    }

    @Test
    void foldersGoAsDeepAsIsSet() throws Exception {
        limit(Limit.FOLDER_DEPTH, 2);
        String below = desk.folder(desk.folder("myfiles", "one"), "two");

        assertThat(desk.error("folder/create", "foldername", "three", "parent_key", below)).isEqualTo(167);
        assertThat(desk.ok("system/get_limits").path("limits").path("folder_depth_limit").asText()).isEqualTo("2");
    }

    @Test
    void largeFoldersAreNeitherDeletedNorCopied() throws Exception {
        limit(Limit.DELETED_FILES, 2);
        limit(Limit.OBJECTS, 2);
        String folder = desk.folder("myfiles", "many");
        desk.files("many", 3);
        String target = desk.folder("myfiles", "target");

        assertThat(desk.error("folder/delete", "folder_key", folder)).isEqualTo(242);
        assertThat(desk.error("folder/copy", "folder_key_src", folder, "folder_key_dst", target)).isEqualTo(207);
        limit(Limit.DELETED_FILES, 3);
        desk.ok("folder/delete", "folder_key", folder);
    }
}
