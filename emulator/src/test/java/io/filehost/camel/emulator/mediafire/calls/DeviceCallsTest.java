package io.filehost.camel.emulator.mediafire.calls;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Change feed and trash over HTTP. */
class DeviceCallsTest {

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode changes(long revision) throws Exception {
        return desk.ok("device/get_changes", "revision", Long.toString(revision));
    }

    private static List<String> keys(JsonNode items) {
        List<String> keys = new ArrayList<>();
        items.forEach(item -> keys.add(item.path(item.has("quickkey") ? "quickkey" : "folderkey").asText()));
        return keys;
    }

    @Test
    void aBlockEndsAtTheNextMultipleOf500() throws Exception {
        List<String> keys = desk.files("", 1003);

        assertThat(keys(changes(0).path("updated").path("files"))).hasSize(500);
        assertThat(keys(changes(499).path("updated").path("files"))).containsExactly(keys.get(499));
        assertThat(keys(changes(500).path("updated").path("files"))).hasSize(500).contains(keys.get(999));
        assertThat(keys(changes(1000).path("updated").path("files"))).hasSize(3);
        assertThat(changes(1003).path("updated").path("files")).isEmpty();
        assertThat(changes(5000).path("updated").path("files")).isEmpty();
        assertThat(changes(0).path("device_revision").asText()).isEqualTo("1003");
        assertThat(changes(0).path("changes_list_block").asText()).isEqualTo("500");
    }

    @Test
    void anItemShowsItsLastNumberOnly() throws Exception {
        String key = desk.file("", "one.txt");
        desk.file("", "two.txt");
        desk.ok("file/update", "quick_key", key, "description", "x");

        JsonNode files = changes(0).path("updated").path("files");

        assertThat(files).hasSize(2);
        assertThat(files).filteredOn(file -> file.path("quickkey").asText().equals(key))
                .singleElement().satisfies(file -> assertThat(file.path("revision").asText()).isEqualTo("3"));
        assertThat(files.get(0).path("grafted").asText()).isEqualTo("no");
    }

    @Test
    void aDeletedFolderIsReportedWithEverythingBelow() throws Exception {
        String a = desk.folder("myfiles", "A");
        String inside = desk.folder(a, "Inside");
        String file = desk.file("A/Inside", "one.txt");

        long revision = desk.ok("folder/delete", "folder_key", a).path("new_device_revision").asLong();
        JsonNode deleted = changes(0).path("deleted");

        assertThat(keys(deleted.path("folders"))).containsExactlyInAnyOrder(a, inside);
        assertThat(keys(deleted.path("files"))).containsExactly(file);
        deleted.path("folders").forEach(item -> assertThat(item.path("revision").asLong()).isEqualTo(revision));
        assertThat(keys(changes(0).path("updated").path("folders"))).as("the trash can itself").containsExactly("trash");
        assertThat(desk.error("folder/delete", "folder_key", a)).isEqualTo(209);
        assertThat(desk.error("folder/delete", "folder_key", inside)).isEqualTo(209);
        assertThat(desk.error("folder/delete", "folder_key", "myfiles")).isEqualTo(114);
    }

    @Test
    void whatIsPurgedLeavesTheFeedAndTheRevisionMoves() throws Exception {
        String a = desk.folder("myfiles", "A");
        desk.files("A", 3);
        String file = desk.file("", "one.txt");

        long revision = desk.ok("folder/purge", "folder_key", a).path("new_device_revision").asLong();
        desk.ok("file/purge", "quick_key", file);

        assertThat(revision).isEqualTo(6);
        assertThat(desk.revision()).isEqualTo(7);
        assertThat(changes(0).path("updated").path("files")).isEmpty();
        assertThat(changes(0).path("deleted").path("folders")).isEmpty();
        assertThat(desk.error("folder/get_info", "folder_key", a)).isEqualTo(112);
    }

    @Test
    void theTrashListsItsTopLevelAndCanBeEmptied() throws Exception {
        String a = desk.folder("myfiles", "A");
        desk.files("A", 3);
        desk.ok("folder/delete", "folder_key", a);
        desk.ok("file/delete", "quick_key", desk.file("", "one.txt"));

        JsonNode folders = desk.ok("device/get_trash");
        JsonNode files = desk.ok("device/get_trash", "content_type", "files");
        assertThat(folders.path("name").asText()).isEqualTo("Trash");
        assertThat(folders.path("file_count").asText()).isEqualTo("1");
        assertThat(folders.path("folders")).hasSize(1);
        assertThat(folders.path("folders").get(0).path("delete_date").asText()).hasSize(19);
        assertThat(files.path("files")).hasSize(1);
        assertThat(desk.ok("device/get_trash", "data_only", "yes").has("chunk_size")).isFalse();

        long before = desk.revision();
        assertThat(desk.ok("device/empty_trash").path("new_device_revision").asLong()).isEqualTo(before + 1);
        assertThat(desk.ok("device/get_trash").path("folder_count").asText()).isEqualTo("0");
        assertThat(desk.ok("device/empty_trash").has("new_device_revision")).as("it was empty").isFalse();
    }

    @Test
    void whatComesOutOfTheTrashIsUpdatedAgain() throws Exception {
        String a = desk.folder("myfiles", "A");
        String file = desk.file("A", "one.txt");
        desk.ok("folder/delete", "folder_key", a);

        desk.ok("folder/move", "folder_key_src", a, "folder_key_dst", "myfiles");

        assertThat(keys(changes(0).path("updated").path("folders"))).contains(a);
        assertThat(changes(0).path("deleted").path("folders")).isEmpty();
        assertThat(desk.ok("file/get_info", "quick_key", file).path("file_info").has("delete_date")).isFalse();
    }

    @Test
    void wrongQuestionsHaveTheirErrors() throws Exception {
        assertThat(desk.error("device/get_changes")).isEqualTo(128);
        assertThat(desk.error("device/get_changes", "revision", "abc")).isEqualTo(129);
        assertThat(desk.error("device/get_changes", "revision", "0", "device_id", "7")).isEqualTo(141);
        assertThat(desk.error("device/get_status", "device_id", "7")).isEqualTo(141);
        assertThat(desk.error("device/get_trash", "device_id", "7")).isEqualTo(141);
        assertThat(desk.error("device/empty_trash", "device_id", "7")).isEqualTo(141);
    }

    @Test
    void aRegisteredDeviceIsKnown() throws Exception {
        JsonNode device = desk.ok("device/add_device", "device_type", "desktop-mac").path("device");

        desk.ok("device/get_status", "device_id", device.path("device_id").asText());
        assertThat(device.path("device_token").asText()).hasSize(40);
        desk.ok("device/remove_device", "device_id", device.path("device_id").asText());
        assertThat(desk.error("device/get_status", "device_id", device.path("device_id").asText())).isEqualTo(141);
        assertThat(desk.error("device/remove_device")).isEqualTo(266);
        assertThat(desk.error("device/remove_device", "device_id", "9")).isEqualTo(267);
        assertThat(desk.error("device/add_device", "device_type", "toaster")).isEqualTo(129);
    }

    @Test
    void devicesAreListedAndTheirNumbersNotUsedAgain() throws Exception {
        JsonNode first = desk.ok("device/add_device", "device_type", "desktop-mac", "display_name", "Desk").path("device");
        JsonNode second = desk.ok("device/add_device", "device_type", "tablet-ipad", "push_token", "x").path("device");

        JsonNode devices = desk.ok("user/get_devices").path("devices");

        assertThat(devices.findValuesAsText("display_name")).containsExactly("Desk", "tablet-ipad 2");
        assertThat(devices.get(0).path("device_type").asText()).isEqualTo("desktop-mac");
        assertThat(desk.error("device/remove_device", "device_id", first.path("device_id").asText(), "device_token",
                second.path("device_token").asText())).isEqualTo(267);
        desk.ok("device/remove_device", "device_token", second.path("device_token").asText());
        assertThat(desk.ok("device/add_device", "device_type", "desktop-mac").path("device").path("device_id").asText())
                .isEqualTo("3");
        assertThat(desk.error("device/remove_device", "device_id", "0")).isEqualTo(267);
        assertThat(desk.error("device/add_device")).isEqualTo(128);
        assertThat(desk.caller.call("user/get_devices").error()).isEqualTo(104);
    }

    @Test
    void theStepsBetweenVersionsAreListedOldestFirst() throws Exception {
        String key = desk.file("", "one.txt");
        desk.ok("file/update", "quick_key", key, "truncate", "yes");

        JsonNode answer = desk.ok("device/get_updates", "quick_key", key, "revision", "1");

        assertThat(answer.path("current_revision").asText()).isEqualTo("2");
        assertThat(answer.path("updates")).hasSize(1);
        assertThat(answer.path("updates").get(0).path("source_revision").asText()).isEqualTo("1");
        assertThat(desk.error("device/get_updates", "quick_key", "bad", "revision", "1")).isEqualTo(129);
        assertThat(desk.error("device/get_updates", "quick_key", "012345678901234", "revision", "1")).isEqualTo(110);
        assertThat(desk.error("device/get_patch", "quick_key", key, "source_revision", "1", "target_revision", "2"))
                .isEqualTo(222);
        assertThat(desk.error("device/get_patch", "quick_key", key)).isEqualTo(128);
    }
}
